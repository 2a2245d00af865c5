namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>English verbs that report: one entry each, its regular forms made by rule.</summary>
/// <remarks>
/// Compiled for this project from general knowledge of the language; MIT like the rest of it.
/// An entry is the base, then past and participle when they are irregular: "say/said", "write/wrote/written".
/// A star marks a verb whose base and present forms are nouns as well: "claim*".
/// </remarks>
internal static class EnglishVerbs
{
    private const string Speech = """
        say/said tell/told add ask answer* reply* respond write/wrote/written tweet* note* state* report* explain declare conclude
        remark* continue recall* argue insist suggest pledge* acknowledge admit concede announce warn predict claim* joke* quip*
        shout* yell* scream* chant* whisper* mutter murmur mumble exclaim lament* complain point comment* observe emphasize
        emphasise stress* assert allege maintain contend counter* retort* interject interrupt boast* brag muse marvel recount
        relate reveal confess confirm deny reiterate repeat* testify plead opine post* email* text* message* caution* advise
        assure inform notify remind inquire enquire query* demand* urge* beg implore reason snap sneer scoff gush vent fume
        rant* tease chide deadpan crow bark* boom* roar* thunder holler bellow cry sigh* laugh* chuckle* grin* smile nod shrug
        proclaim pronounce profess attest affirm aver hint* imply signal* indicate stipulate specify clarify elaborate
        volunteer* venture* propose recommend go/went/gone begin/began/begun start* riff ad-lib write-in summarize
        summarise sum read/read conjecture surmise speculate theorize reckon figure* guess* wonder reflect* reminisce
        remember estimate* forecast* hold/held preach sing/sang/sung recite intone narrate
        translate paraphrase quote* cite echo* agree disagree object protest* pray joke* rejoin retweet blog* vow* swear/swore/sworn
        promise* threaten charge* say-so tout finish wrap close open philosophize sermonize lecture* instruct order* command*
        decree* rule* find/found show* shoot/shot fire* hit/hit lash snark press follow
        """;

    private const string Judgement = """
        call* describe label* dub brand* term* name* characterize characterise deem portray depict cast/cast mock deride ridicule
        criticize criticise praise* blast* slam* attack* denounce condemn decry bemoan bash assail lambaste lambast rip knock*
        accuse blame* fault* credit* compare liken dismiss reject hail* laud applaud salute* thank congratulate welcome* endorse
        refer see/saw/seen view* regard consider paint* frame* cheer* tout defend commend compliment* rebuke* scold chastise
        castigate excoriate pillory berate rail gripe grouse needle lampoon skewer taunt* insult* disparage belittle
        invoke herald* tag* peg introduce hammer bill* identify address* discuss introduce address attack* brush trash trumpet
        """;

    private const string Stance = """
        want* hope* think/thought believe feel/felt expect plan* intend aim* seek/sought wish* fear* worry* doubt* suspect refuse decline decide resolve
        know/knew/known understand/understood prefer support* oppose favor* favour* back* embrace love* hate* like need
        advocate call-for envision imagine dream* vow* pledge* promise* threaten commit agree try
        """;

    private const string Act = """
        offer* talk* speak/spoke/spoken release* issue* publish deliver* give/gave/given send/sent share* use* make/made put/put
        sign* launch* air* run/ran feature* detail* outline* highlight* underscore underline raise question* tackle
        cast recite sport wear/wore/worn hold/held wave* carry include contain contend express voice* utter mouth air broadcast*
        appeal* campaign* lobby* push* conclude introduce mention* touch tap turn trot borrow adopt coin
        """;

    public static void AddTo(LanguageProfile profile)
    {
        AddAll(profile, Act, VerbMeaning.Act);
        AddAll(profile, Stance, VerbMeaning.Stance);
        AddAll(profile, Judgement, VerbMeaning.Judgement);
        AddAll(profile, Speech, VerbMeaning.Speech);
    }

    private static void AddAll(LanguageProfile profile, string entries, VerbMeaning meaning)
    {
        foreach (var entry in entries.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            Add(profile, entry, meaning);
    }

    private static void Add(LanguageProfile profile, string entry, VerbMeaning meaning)
    {
        var isAlsoNoun = entry[entry.Length - 1] == '*';
        var forms = entry.TrimEnd('*').Split('/');
        var lemma = forms[0];
        var past = forms.Length > 1 ? forms[1] : WithEnding(lemma, "ed");
        var participle = forms.Length > 2 ? forms[2] : past;
        profile.AddVerb(lemma, new VerbForm(lemma, meaning, VerbShape.Base, isAlsoNoun));
        profile.AddVerb(WithEnding(lemma, "s"), new VerbForm(lemma, meaning, VerbShape.Present, isAlsoNoun));
        profile.AddVerb(past, new VerbForm(lemma, meaning, VerbShape.Past, false));
        profile.AddVerb(participle, new VerbForm(lemma, meaning, VerbShape.PastParticiple, false));
        profile.AddVerb(WithEnding(lemma, "ing"), new VerbForm(lemma, meaning, VerbShape.PresentParticiple, false));
    }

    private static string WithEnding(string lemma, string ending)
    {
        var last = lemma[lemma.Length - 1];
        var beforeLast = lemma.Length > 1 ? lemma[lemma.Length - 2] : '\0';
        var consonantY = last == 'y' && !IsVowel(beforeLast);
        switch (ending)
        {
            case "s":
                if (consonantY)
                    return Stem(lemma) + "ies";
                return lemma + (last is 's' or 'x' or 'z' or 'o' || last == 'h' && beforeLast is 's' or 'c' && last == 'h' ? "es" : "s");
            case "ed":
                if (consonantY)
                    return Stem(lemma) + "ied";
                return last == 'e' ? lemma + "d" : Doubled(lemma) + "ed";
            default:
                return last == 'e' && beforeLast is not ('e' or 'o') ? Stem(lemma) + "ing" : Doubled(lemma) + "ing";
        }
    }

    private static string Stem(string lemma) => lemma.Substring(0, lemma.Length - 1);

    // "slam" → "slamm-": one short vowel before one final consonant, in words of one syllable; and the few longer ones that do.
    private static string Doubled(string lemma)
    {
        var last = lemma[lemma.Length - 1];
        var doubles = lemma is "admit" or "commit" or "refer" or "rebut" or "ad-lib"
            || lemma.Length is 3 or 4 && !IsVowel(last) && last is not ('w' or 'x' or 'y' or 'h') && IsVowel(lemma[lemma.Length - 2])
               && !IsVowel(lemma[lemma.Length - 3]) && lemma is not ("open" or "term" or "even" or "cite" or "blog" or "vow" or "echo")
            || lemma is "begin" or "quip" or "blog" or "chat";
        return doubles ? lemma + last : lemma;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
