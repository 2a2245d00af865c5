namespace NewsContent.Text.Header;

/// <summary>
/// Names of months and days of the week as they are in dates written out, in the languages whose authors are most likely to write one in
/// the date's place. They serve a message: where such a date is accepted, the article’s language has names of its own
/// (<see cref="Languages.HeaderLanguage"/>).
/// </summary>
internal static class MonthNames
{
    /// <summary>For each month its names, the languages in this order where the months differ: see the comment of the first.</summary>
    private static readonly string[] Months =
    [
        // en de fr es it nl pt sv da fi, ro hu cs hr, pl ru uk bg el tr, id vi hi, ar (east, Levant, Maghreb) fa he
        "january januar jänner janvier janv enero gennaio januari janeiro jan jan. januar tammikuuta tammikuu ianuarie "
            + "január ledna leden siječnja stycznia styczeń января январь січня януари ιανουαρίου ocak januari जनवरी يناير "
            + "كانون-الثاني جانفي ژانویه ינואר",
        "february februar feber februari février fevrier febrero febbraio fevereiro feb feb. febr. févr. helmikuuta helmikuu "
            + "februarie február února únor veljače lutego luty февраля февраль лютого февруари φεβρουαρίου şubat फ़रवरी "
            + "फरवरी فبراير شباط فيفري فوریه פברואר",
        "march märz mär maerz mars marzo maart março marco marts mar mar. maaliskuuta maaliskuu martie március března "
            + "březen ožujka marca marzec марта март березня μαρτίου mart maret मार्च مارس آذار مارس مارس מרץ מרס מארס",
        "april avril abril abr aprile apr apr. avr. huhtikuuta huhtikuu aprilie április dubna duben travnja kwietnia "
            + "kwiecień апреля апрель квітня април απριλίου nisan अप्रैल أبريل ابريل نيسان أفريل آوریل אפריל",
        "may mai mayo maggio mei maio maj toukokuuta toukokuu május května květen svibnja maja мая май травня μαΐου "
            + "mayıs मई مايو أيار ماي مه מאי",
        "june juni juin junio giugno junho jun jun. kesäkuuta kesäkuu iunie június června červen lipnja czerwca "
            + "czerwiec июня июнь червня юни ιουνίου haziran जून يونيو حزيران جوان ژوئن יוני",
        "july juli juillet julio luglio julho jul jul. juil. heinäkuuta heinäkuu iulie július července červenec srpnja "
            + "lipca lipiec июля июль липня юли ιουλίου temmuz जुलाई يوليو تموز جويلية ژوئیه יולי",
        "august août aout agosto augustus augusti aug aug. elokuuta elokuu augusztus srpna srpen kolovoza sierpnia "
            + "sierpień августа август серпня αυγούστου ağustos agustus अगस्त أغسطس آب أوت اوت אוגוסט",
        "september septembre septiembre setiembre settembre setembro sep sep. sept sept. syyskuuta syyskuu septembrie "
            + "szeptember září rujna września wrzesień сентября сентябрь вересня септември σεπτεμβρίου eylül सितंबर सितम्बर "
            + "سبتمبر أيلول سپتامبر ספטמבר",
        "october oktober octobre octubre ottobre outubro oct oct. okt okt. lokakuuta lokakuu octombrie október října "
            + "říjen października październik октября октябрь жовтня октомври οκτωβρίου ekim अक्टूबर अक्तूबर أكتوبر اكتوبر "
            + "تشرين-الأول اکتبر אוקטובר",
        "november novembre noviembre novembro nov nov. marraskuuta marraskuu noiembrie listopadu listopad studenoga studenog "
            + "listopada ноября ноябрь листопада ноември νοεμβρίου kasım नवंबर नवम्बर نوفمبر تشرين-الثاني نوامبر נובמבר",
        "december dezember décembre dic decembre diciembre dicembre dezembro dec dec. dez dez. déc. joulukuuta joulukuu "
            + "decembrie prosinca prosince prosinec grudnia grudzień декабря декабрь грудня декември δεκεμβρίου aralık desember "
            + "दिसंबर दिसम्बर ديسمبر كانون-الأول دسامبر דצמבר",
    ];

    /// <summary>
    /// Months of other calendars, first to last: the Iranian one and the Islamic one. Their years tell that they are such.
    /// </summary>
    private static readonly string[] OtherCalendars =
    [
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذرماه دی بهمن اسفند",
        "محرم صفر ربيع-الأول ربيع-الآخر جمادى-الأولى جمادى-الآخرة رجب شعبان رمضان شوال ذو-القعدة ذو-الحجة",
    ];

    /// <summary>Names of the days, Sunday first: they can be in a date, and can contradict it.</summary>
    private static readonly string[] Days =
    [
        "sunday sun sun. sonntag dimanche domingo domenica zondag söndag søndag niedziela воскресенье неділя pazar الأحد یکشنبه "
            + "sunnuntai "
            + "ראשון א׳",
        "monday mon mon. montag lundi lunes lunedì maandag måndag mandag poniedziałek понедельник понеділок pazartesi "
            + "الاثنين الإثنين دوشنبه maanantai segunda segunda-feira שני ב׳",
        "tuesday tue tue. tues dienstag mardi martes martedì dinsdag tisdag tirsdag wtorek вторник вівторок salı الثلاثاء "
            + "سه‌شنبه tiistai terça terça-feira שלישי ג׳",
        "wednesday wed wed. mittwoch mercredi miércoles mercoledì woensdag onsdag środa среда середа çarşamba الأربعاء "
            + "چهارشنبه keskiviikko quarta quarta-feira רביעי ד׳",
        "thursday thu thu. thur thurs donnerstag jeudi jueves giovedì donderdag torsdag czwartek четверг четвер "
            + "perşembe الخميس پنجشنبه torstai quinta quinta-feira חמישי ה׳",
        "friday fri fri. freitag vendredi viernes venerdì vrijdag fredag piątek пятница пʼятниця cuma الجمعة جمعه perjantai "
            + "sexta sexta-feira שישי ו׳",
        "saturday sat sat. samstag sonnabend samedi sábado sabato zaterdag lördag lørdag sobota суббота субота cumartesi السبت "
            + "شنبه lauantai שבת",
    ];

    private static readonly char[] FullStop = ['.'];

    private static readonly Dictionary<string, int> MonthOf = Index(Months);

    private static readonly Dictionary<string, int> OtherMonthOf = OtherMonths();

    private static readonly Dictionary<string, int> DayOf = Index(Days);

    /// <summary>
    /// The month (1–12) that a word names, whatever its case; 0 when it names none. Two words have a hyphen between them, and a Hebrew one
    /// may have the letter before it that says "in" or "of": בינואר.
    /// </summary>
    public static int Read(string word)
    {
        var plain = Plain(word);
        if (MonthOf.TryGetValue(plain, out var month) || OtherMonthOf.TryGetValue(plain, out month))
            return month + 1;
        var isPrefixed = plain.Length > 1 && plain[0] is 'ב' or 'ל' or 'ה';
        return isPrefixed && MonthOf.TryGetValue(plain.Substring(1), out month) ? month + 1 : 0;
    }

    /// <summary>The day of the week (0 is Sunday) that a word names; -1 when it names none.</summary>
    public static int ReadDay(string word) => DayOf.TryGetValue(Plain(word), out var day) ? day : -1;

    private static Dictionary<string, int> Index(string[] names)
    {
        var index = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split([' '], StringSplitOptions.RemoveEmptyEntries))
                index[Plain(name)] = i;
        }

        return index;
    }

    private static Dictionary<string, int> OtherMonths()
    {
        var index = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var calendar in OtherCalendars)
        {
            var names = calendar.Split(' ');
            for (var i = 0; i < names.Length; i++)
                index[Plain(names[i])] = i;
        }

        return index;
    }

    /// <summary>The Turkish i's as one, and without a full stop.</summary>
    internal static string Plain(string word) => word.Replace('\u0130', 'i').Replace('\u0131', 'i').TrimEnd(FullStop);
}
