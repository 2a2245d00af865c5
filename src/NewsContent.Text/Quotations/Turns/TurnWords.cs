namespace NewsContent.Text.Quotations.Turns;

/// <summary>What labels of turns are called in one language, beside names.</summary>
internal sealed class TurnWords
{
    private static readonly TurnWords None = new() { Tag = "" };

    private static readonly TurnWords[] All =
    [
        new()
        {
            Tag = "en",
            Questions = Set("q; question; questions"),
            Answers = Set("a; answer; answers"),
            Interviewers = Set("interviewer; moderator; host; presenter; reporter; journalist"),
            Unnamed = Set(
                "audience; speaker; participant; member; questioner; caller; voice; operator; interpreter; translator; clerk; all"
            ),
        },
        new()
        {
            Tag = "de",
            CapitalizesNouns = true,
            Questions = Set("f; frage; fragen"),
            Answers = Set("a; antwort; antworten"),
            Interviewers = Set(
                "interviewer; interviewerin; moderator; moderatorin; moderation; reporter; reporterin; journalist; journalistin"
            ),
            Unnamed = Set(
                "publikum; zuhörer; zuhörerin; zuschauer; zuschauerin; sprecher; sprecherin; zuruf; teilnehmer; teilnehmerin; alle"
            ),
        },
        new()
        {
            Tag = "es",
            Questions = Set("p; pregunta; preguntas"),
            Answers = Set("r; respuesta; respuestas"),
            Interviewers = Set("entrevistador; entrevistadora; moderador; moderadora; periodista; presentador; presentadora"),
            Unnamed = Set("público; asistente; intérprete; voz; todos"),
        },
        new()
        {
            Tag = "fr",
            Questions = Set("q; question; questions"),
            Answers = Set("r; réponse; réponses"),
            Interviewers = Set("intervieweur; intervieweuse; animateur; animatrice; modérateur; modératrice; journaliste; présentateur"),
            Unnamed = Set("public; auditeur; auditrice; participant; participante; interprète; voix; tous"),
        },
        new()
        {
            Tag = "it",
            Questions = Set("d; domanda; domande"),
            Answers = Set("r; risposta; risposte"),
            Interviewers = Set("intervistatore; intervistatrice; moderatore; moderatrice; giornalista; conduttore; conduttrice"),
            Unnamed = Set("pubblico; interprete; voce; tutti"),
        },
        new()
        {
            Tag = "pt",
            Questions = Set("p; pergunta; perguntas"),
            Answers = Set("r; resposta; respostas"),
            Interviewers = Set("entrevistador; entrevistadora; moderador; moderadora; jornalista; apresentador; apresentadora; repórter"),
            Unnamed = Set("público; plateia; intérprete; voz; todos"),
        },
        new()
        {
            Tag = "nl",
            Questions = Set("v; vraag; vragen"),
            Answers = Set("a; antwoord; antwoorden"),
            Interviewers = Set("interviewer; moderator; presentator; presentatrice; journalist; verslaggever"),
            Unnamed = Set("publiek; spreker; tolk; allen"),
        },
        new()
        {
            Tag = "pl",
            Questions = Set("p; pytanie; pytania"),
            Answers = Set("o; odpowiedź; odpowiedzi"),
            Interviewers = Set("moderator; moderatorka; dziennikarz; dziennikarka; prowadzący; prowadząca; reporter; reporterka"),
            Unnamed = Set("publiczność; głos; tłumacz; tłumaczka; wszyscy"),
        },
        new()
        {
            Tag = "ru",
            Questions = Set("в; вопрос; вопросы"),
            Answers = Set("о; ответ; ответы"),
            Interviewers = Set("журналист; журналистка; корреспондент; ведущий; ведущая; модератор; интервьюер"),
            Unnamed = Set("зал; голос; переводчик; участник; слушатель; все"),
        },
        new()
        {
            Tag = "sv",
            Questions = Set("f; fråga; frågor"),
            Answers = Set("s; svar"),
            Interviewers = Set("intervjuare; moderator; programledare; reporter; journalist"),
            Unnamed = Set("publik; publiken; tolk; alla"),
        },
        new()
        {
            Tag = "zh",
            Questions = Set("问; 問; 提问; 提問"),
            Answers = Set("答; 回答"),
            Interviewers = Set("记者; 記者; 主持人"),
            Unnamed = Set("观众; 觀眾; 翻译"),
        },
        new()
        {
            Tag = "ja",
            Questions = Set("問; 質問"),
            Answers = Set("答; 回答"),
            Interviewers = Set("記者; 司会; 司会者; 聞き手"),
            Unnamed = Set("会場; 通訳"),
        },
    ];

    private static readonly HashSet<string> QuestionsAnywhere = Set("q");
    private static readonly HashSet<string> AnswersAnywhere = Set("a");

    private string Tag { get; init; } = "";

    /// <summary>Whether every noun has a capital, so that words with capitals are not yet a name.</summary>
    public bool CapitalizesNouns { get; private init; }

    private HashSet<string> Questions { get; init; } = [];

    private HashSet<string> Answers { get; init; } = [];

    private HashSet<string> Interviewers { get; init; } = [];

    private HashSet<string> Unnamed { get; init; } = [];

    /// <summary>The words of a language; none of one that nobody has written down.</summary>
    public static TurnWords For(string tag)
    {
        var end = tag.IndexOf('-');
        var language = end < 0 ? tag : tag.Substring(0, end);
        return Array.Find(All, words => string.Equals(words.Tag, language, StringComparison.OrdinalIgnoreCase)) ?? None;
    }

    /// <summary>Who asks: <c>Q</c>, and what it is in the language.</summary>
    public bool IsQuestion(string label) => Questions.Contains(label) || QuestionsAnywhere.Contains(label);

    /// <summary>Who answers.</summary>
    public bool IsAnswer(string label) => Answers.Contains(label) || AnswersAnywhere.Contains(label) && !Questions.Contains(label);

    /// <summary>A word for whoever leads the talk.</summary>
    public bool IsInterviewer(string word) => Interviewers.Contains(word);

    /// <summary>A word for someone who speaks and has no name.</summary>
    public bool IsUnnamed(string word) => Unnamed.Contains(word) || Interviewers.Contains(word);

    private static HashSet<string> Set(string words) =>
        new(words.Split(';').Select(static word => word.Trim()), StringComparer.OrdinalIgnoreCase);
}
