namespace NewsContent.Text.Attribution.Languages;

/// <summary>Countries, states and large cities, in English and German: a place is no person, and speaks for its government.</summary>
/// <remarks>Compiled for this project: the names of places are facts. MIT like the rest.</remarks>
internal static class Places
{
    private const string Countries = """
        afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
        bolivia bosnia botswana brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba
        cyprus denmark ecuador egypt england eritrea estonia ethiopia europe finland france gaza germany ghana greece
        guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
        kazakhstan kenya korea kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg macedonia malaysia mali malta
        mexico moldova mongolia montenegro morocco mozambique myanmar nepal netherlands nicaragua niger nigeria norway oman
        pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia
        singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda
        ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe u.s. u.s uk u.k. eu usa africa asia america
        """;

    private const string StatesAndCities = """
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
        kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
        oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming washington manhattan brooklyn chicago boston
        philadelphia houston dallas miami atlanta seattle denver detroit cleveland orlando london paris berlin madrid rome vienna
        moscow kyiv kiev beijing tokyo tehran baghdad damascus cairo jerusalem ankara istanbul brussels geneva davos hollywood
        ottawa toronto sydney canberra delhi mumbai islamabad kabul riyadh doha dubai amsterdam athens warsaw prague budapest
        lisbon dublin stockholm oslo copenhagen helsinki zurich munich frankfurt hamburg baltimore milwaukee phoenix
        ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h.
        n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c.
        """;

    private const string German = """
        afghanistan ägypten albanien algerien argentinien armenien aserbaidschan äthiopien australien belgien bolivien bosnien
        brasilien bulgarien chile china dänemark deutschland england estland finnland frankreich georgien ghana griechenland
        großbritannien indien indonesien irak iran irland island israel italien japan jemen jordanien kanada kasachstan kenia
        kolumbien kongo kosovo kroatien kuba lettland libanon libyen litauen luxemburg mali marokko mazedonien mexiko moldawien
        montenegro namibia nepal neuseeland niederlande nigeria nordkorea norwegen österreich pakistan palästina polen portugal
        rumänien russland saudi-arabien schottland schweden schweiz serbien simbabwe slowakei slowenien somalia spanien südafrika
        südkorea sudan syrien taiwan thailand tschechien tunesien türkei ukraine ungarn usa venezuela vietnam weißrussland zypern
        europa afrika asien amerika berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen
        dresden hannover nürnberg duisburg bochum wuppertal bonn münster karlsruhe mannheim augsburg wiesbaden mainz kiel
        magdeburg potsdam erfurt schwerin saarbrücken wien graz linz salzburg innsbruck zürich genf basel bern lausanne
        bayern sachsen hessen thüringen brandenburg niedersachsen nordrhein-westfalen baden-württemberg rheinland-pfalz
        saarland schleswig-holstein mecklenburg-vorpommern sachsen-anhalt brüssel moskau washington peking teheran bagdad
        """;

    public static void AddTo(LanguageProfile profile)
    {
        profile.Add(WordTraits.Place, Countries);
        profile.Add(WordTraits.Place, StatesAndCities);
        if (profile.Language == "de")
            profile.Add(WordTraits.Place, German);
    }
}
