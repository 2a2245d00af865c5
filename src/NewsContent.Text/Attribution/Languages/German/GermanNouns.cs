namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>German nouns for those who speak; compounds are known by their endings.</summary>
/// <remarks>Compiled for this project from general knowledge of the language; MIT like the rest of it.</remarks>
internal static class GermanNouns
{
    private const string Roles = """
        präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin vorsitzender vorsitzende vorsitzenden chef chefin
        leiter leiterin direktor direktorin geschäftsführer geschäftsführerin vorstand sekretär sekretärin senator senatorin
        bürgermeister bürgermeisterin abgeordneter abgeordnete abgeordneten kommissar kommissarin botschafter botschafterin
        anwalt anwältin richter richterin experte expertin forscher forscherin wissenschaftler wissenschaftlerin professor professorin
        kandidat kandidatin politiker politikerin trainer trainerin spieler spielerin autor autorin regisseur regisseurin
        schauspieler schauspielerin sänger sängerin journalist journalistin redakteur redakteurin unternehmer unternehmerin
        manager managerin gründer gründerin mitglied beauftragter beauftragte beauftragten general oberst major offizier polizist
        polizistin bischof papst kardinal pfarrer pfarrerin könig königin prinz prinzessin kaiser premier regierungschef staatschef
        außenminister innenminister generalsekretär generalsekretärin fraktionschef parteichef analyst analystin ökonom ökonomin
        historiker historikerin soziologe soziologin physiker physikerin arzt ärztin mediziner medizinerin lehrer lehrerin schüler
        student studentin bauer landwirt bäuerin zeuge zeugin augenzeuge mann frau vater mutter sohn tochter bruder schwester
        referent referentin koordinator koordinatorin inspektor inspektorin intendant intendantin verleger verlegerin rektor rektorin
        dekan botschaftsrat diplomat diplomatin gouverneur gouverneurin stellvertreter stellvertreterin vize vizepräsident
        aktivist aktivistin künstler künstlerin schriftsteller schriftstellerin komponist komponistin architekt architektin
        ingenieur ingenieurin entwickler entwicklerin kapitän pilot pilotin soldat zeitzeuge nachbar nachbarin bewohner
        bewohnerin rechtsanwalt rechtsanwältin dirigent moderator moderatorin betreiber betreiberin besitzer besitzerin
        kollege kollegin partner partnerin freund freundin tycoon milliardär hafenmeister hafenmeisterin förster försterin
        """;

    private const string People = """
        experten forscher wissenschaftler kritiker politiker beobachter anwohner augenzeugen zeugen demonstranten gegner befürworter
        sprecher vertreter behörden beamte mitarbeiter mitglieder journalisten medien ermittler polizisten bürger einwohner schüler
        studenten lehrer ärzte richter anwälte bauern arbeiter gewerkschaften parteien abgeordnete minister politikerinnen leute
        menschen fans spieler veranstalter organisatoren aktivisten umweltschützer tierschützer analysten ökonomen historiker
        """;

    private const string Bodies = """
        regierung bundesregierung landesregierung ministerium behörde amt bundesamt polizei staatsanwaltschaft gericht bundesgericht
        verband verein gewerkschaft partei fraktion union konzern unternehmen firma hersteller bank stadt land bund kommission
        parlament bundestag bundesrat senat rat kirche universität hochschule institut stiftung organisation agentur nachrichtenagentur
        zeitung magazin zeitschrift sender presse blatt botschaft armee militär gruppe bündnis initiative opposition verwaltung
        gesellschaft zentrum club klub team feuerwehr flughafen bahn betreiber kammer kreml pentagon vatikan
        """;

    private const string Documents = """
        bericht erklärung mitteilung pressemitteilung stellungnahme studie umfrage gutachten urteil brief schreiben text artikel
        beitrag interview rede buch begründung antrag gesetz entwurf meldung aussage angaben dokument papier protokoll plakat
        transparent schild petition resolution kommentar nachricht botschaft
        """;

    private const string Works = """
        film buch roman album lied song serie sendung oper stück theaterstück spiel magazin zeitschrift zeitung projekt gemälde bild
        skulptur drama komödie musical show band gruppe partei verein schiff satellit sonde programm software kampagne preis titel
        organisation firma unternehmen aktion reihe ausstellung festival motto name namen begriff stichwort thema typ
        """;

    private const string SpeechNouns = """
        wort worte aussage forderung ruf kritik vorwurf warnung rede satz spruch begriff formel ausruf versprechen appell bemerkung
        äußerung behauptung antwort urteil
        """;

    public static IReadOnlyList<string> RoleEndings { get; } =
    [
        "minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "sprecher", "sprecherin", "chef", "chefin",
        "vorsitzender", "vorsitzende", "vorsitzenden", "leiter", "leiterin", "direktor", "direktorin", "experte", "expertin", "führer",
        "führerin", "sekretär", "sekretärin", "meister", "meisterin", "abgeordneter", "abgeordnete", "abgeordneten", "kommissar",
        "kommissarin", "anwalt", "anwältin", "richter", "richterin", "forscher", "forscherin", "wissenschaftler", "wissenschaftlerin",
        "professor", "professorin", "kandidat", "kandidatin", "politiker", "politikerin", "trainer", "trainerin", "beauftragter",
        "beauftragte", "beauftragten", "senator", "senatorin", "vorstand", "manager", "managerin", "redakteur", "redakteurin",
        "ökonom", "ökonomin", "analyst", "analystin", "rat", "rätin", "koordinator", "koordinatorin", "referent", "referentin",
        "anwärter", "mitglied", "gründer", "gründerin", "botschafter", "botschafterin", "inspektor", "general", "autor", "autorin",
        "historiker", "historikerin", "biologe", "biologin", "loge", "login", "arzt", "ärztin", "verteidiger", "verteidigerin",
        "spieler", "spielerin", "stürmer", "torwart", "sänger", "sängerin", "musiker", "direktorium", "bischof", "pfarrer", "verwalter",
    ];

    public static IReadOnlyList<string> BodyEndings { get; } =
    [
        "ministerium", "behörde", "amt", "partei", "verband", "verein", "bund", "gewerkschaft", "fraktion", "regierung", "kommission",
        "gericht", "gerichtshof", "anwaltschaft", "polizei", "universität", "hochschule", "institut", "stiftung", "konzern", "bank",
        "gesellschaft", "agentur", "zeitung", "unternehmen", "rat", "kammer", "zentrum", "parlament", "verwaltung", "kirche", "werke", "sender",
    ];

    public static void AddTo(LanguageProfile profile)
    {
        profile.Add(WordTraits.PersonNoun, Roles);
        profile.Add(WordTraits.PeopleNoun, People);
        profile.Add(WordTraits.BodyNoun, Bodies);
        profile.Add(WordTraits.DocumentNoun, Documents);
        profile.Add(WordTraits.WorkNoun, Works);
        profile.Add(WordTraits.SpeechNoun, SpeechNouns);
        profile.Add(WordTraits.Honorific, "herr herrn", Gender.Male);
        profile.Add(WordTraits.Honorific, "frau", Gender.Female);
        profile.Add(WordTraits.Honorific | WordTraits.PersonNoun, "dr. prof.");
        foreach (var role in Roles.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (role.EndsWith("in", StringComparison.Ordinal))
                profile.Add(WordTraits.PersonNoun, role, Gender.Female);
        }
    }
}
