namespace NewsContent.Text.Attribution.Languages;

/// <summary>
/// What single rules ask of a word, beyond its class. A word can have several; the lexicons <c>rule-words.txt</c> give them.
/// </summary>
[Flags]
internal enum WordUse : long
{
    /// <summary>No rule asks for it.</summary>
    None = 0,

    /// <summary>Says that somebody is known already: "the", "this".</summary>
    Definite = 1L << 0,

    /// <summary>Brings somebody new in: "a".</summary>
    Indefinite = 1L << 1,

    /// <summary>Stands before a role and is no part of it: "the", "its".</summary>
    RoleArticle = 1L << 2,

    /// <summary>Hangs a noun on the one before: "the keeper of the lights", "der Doktorvater der Ministerin".</summary>
    Genitive = 1L << 3,

    /// <summary>Stands before whoever does what the passive tells: "by".</summary>
    Agent = 1L << 4,

    /// <summary>Compares, or says as what: "as".</summary>
    Comparison = 1L << 5,

    /// <summary>Opens what is said or held: "that".</summary>
    ContentClause = 1L << 6,

    /// <summary>Stands before an infinitive: "to".</summary>
    Infinitive = 1L << 7,

    /// <summary>Says what something is: "was".</summary>
    Copula = 1L << 8,

    /// <summary>Stands between a noun for words and what they say: "for", "of", "about".</summary>
    Complement = 1L << 9,

    /// <summary>Behind "the mayor" it says which one: "of", "who".</summary>
    Specifying = 1L << 10,

    /// <summary>Only somebody is meant by it: "who".</summary>
    PersonalRelative = 1L << 11,

    /// <summary>Says by what name somebody goes, or as what: "called", "as".</summary>
    Naming = 1L << 12,

    /// <summary>A pronoun that means nobody whom the text names: "I", "we", "you".</summary>
    NoThirdPerson = 1L << 13,

    /// <summary>Tells of a birth: "born".</summary>
    Birth = 1L << 14,

    /// <summary>Tells of a death: "died".</summary>
    Death = 1L << 15,

    /// <summary>Tells the child from the parent: "younger".</summary>
    Younger = 1L << 16,

    /// <summary>Tells the parent from the child: "elder".</summary>
    Elder = 1L << 17,

    /// <summary>Somebody's child: "daughter", "nephew".</summary>
    Child = 1L << 18,

    /// <summary>Behind an office and part of it: "emeritus".</summary>
    OfficeTail = 1L << 19,

    /// <summary>Opens the name of a place: "north", "fort".</summary>
    PlaceOpening = 1L << 20,

    /// <summary>Somebody of whom nothing is told but that: "man", "girl".</summary>
    MerePerson = 1L << 21,

    /// <summary>Has a capital in titles, and is no name there: "of", "the".</summary>
    TitleWord = 1L << 22,

    /// <summary>Stands before a date, and before nobody's name: "since", "last".</summary>
    BeforeDate = 1L << 23,

    /// <summary>Can stand before a time: "after", "during".</summary>
    BeforeTime = 1L << 24,

    /// <summary>A word of time that is a surname as well: "May", "Winter".</summary>
    TimeSurname = 1L << 25,

    /// <summary>Says that somebody was asked something: "asked", "pressed".</summary>
    Asked = 1L << 26,

    /// <summary>A noun for what somebody is held for: "description".</summary>
    Describing = 1L << 27,

    /// <summary>A noun that its words are: "answer", "motto".</summary>
    Replying = 1L << 28,

    /// <summary>A verb whose object is whom something is told: "told".</summary>
    Telling = 1L << 29,

    /// <summary>A verb that makes somebody do something: "ordered", "advised".</summary>
    Directing = 1L << 30,

    /// <summary>A verb that says that something is not so: "denied".</summary>
    Denying = 1L << 31,

    /// <summary>A verb that tells how somebody sees something: "regards".</summary>
    Viewing = 1L << 32,

    /// <summary>A verb that, before a preposition, asks somebody for something: "called on".</summary>
    Appealing = 1L << 33,

    /// <summary>A verb with which news is told: "reported".</summary>
    Reporting = 1L << 34,

    /// <summary>Joins what is alike, and behind a role before a preposition something new: "und".</summary>
    Joining = 1L << 35,

    /// <summary>Stands before whom something is said to: "a", "al".</summary>
    Dative = 1L << 36,

    /// <summary>Says that what is told is not so: "wrongly", "misquoted".</summary>
    Mistaken = 1L << 37,

    /// <summary>A number as a word: "five". In capitals before others it can open a name: "Five Star Ferries".</summary>
    Numeral = 1L << 38,

    /// <summary>Only a thing or a body is meant by it: "which".</summary>
    ThingRelative = 1L << 39,

    /// <summary>Only a thing or a body owns so: "its".</summary>
    ThingPossessive = 1L << 40,

    /// <summary>Only a person is meant by it: "he", "her", "I".</summary>
    OfPerson = 1L << 41,

    /// <summary>Firms and their affairs: "company", "sales", "customers".</summary>
    OfBusiness = 1L << 42,
}
