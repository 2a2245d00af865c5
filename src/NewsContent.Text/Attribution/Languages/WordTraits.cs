namespace NewsContent.Text.Attribution.Languages;

/// <summary>What a language knows of a word, without its sentence. A word can have several.</summary>
[Flags]
internal enum WordTraits
{
    /// <summary>Nothing is known of it.</summary>
    None = 0,

    /// <summary>Opens a noun phrase: an article, a demonstrative, a possessive, a quantity.</summary>
    Determiner = 1 << 0,

    /// <summary>A preposition.</summary>
    Preposition = 1 << 1,

    /// <summary>Joins clauses or phrases: "and", "but".</summary>
    Conjunction = 1 << 2,

    /// <summary>Opens a subordinate clause: "when", "because".</summary>
    Subordinator = 1 << 3,

    /// <summary>Opens what is said: "that", "whether".</summary>
    Complementizer = 1 << 4,

    /// <summary>Opens a relative clause: "who", "which".</summary>
    Relative = 1 << 5,

    /// <summary>An auxiliary or modal verb.</summary>
    Auxiliary = 1 << 6,

    /// <summary>A form of the verb that builds the passive ("was", "wurde"); also an auxiliary.</summary>
    Passive = 1 << 7,

    /// <summary>An adverb, a particle or a negation.</summary>
    Adverb = 1 << 8,

    /// <summary>A day, month or other word of time; in capitals it is no name.</summary>
    Time = 1 << 9,

    /// <summary>A personal pronoun that can speak.</summary>
    Pronoun = 1 << 10,

    /// <summary>Stands before a name and belongs to its address: "Mr.", "Sen."</summary>
    Honorific = 1 << 11,

    /// <summary>Names what a person is: "minister", "spokeswoman", "farmer".</summary>
    PersonNoun = 1 << 12,

    /// <summary>Names several persons: "officials", "critics".</summary>
    PeopleNoun = 1 << 13,

    /// <summary>Names a body that can speak: "ministry", "campaign".</summary>
    BodyNoun = 1 << 14,

    /// <summary>Names a thing that words stand in: "statement", "report".</summary>
    DocumentNoun = 1 << 15,

    /// <summary>The name of a country, state or city.</summary>
    Place = 1 << 16,

    /// <summary>Says where somebody belongs: "Iranian", "Democratic".</summary>
    Affiliation = 1 << 17,

    /// <summary>A given name.</summary>
    GivenName = 1 << 18,

    /// <summary>A small word inside a person's name: "de", "van", "al".</summary>
    NameParticle = 1 << 19,

    /// <summary>Introduces a source without a verb: "according", "laut".</summary>
    SourceMarker = 1 << 20,

    /// <summary>Belongs before a role: "former", "senior", "vice".</summary>
    RoleModifier = 1 << 21,

    /// <summary>
    /// A finite verb that reports nothing: it ends a noun phrase, and its subject is not the speaker of what a later verb reports.
    /// </summary>
    OtherVerb = 1 << 22,

    /// <summary>An object pronoun, which cannot speak: "him", "them".</summary>
    ObjectPronoun = 1 << 23,

    /// <summary>Marks what it stands before as a mere name or as nobody's words: "so-called", "titled".</summary>
    Distancing = 1 << 24,

    /// <summary>A kind of work that bears a title: "film", "book", "show".</summary>
    WorkNoun = 1 << 25,

    /// <summary>A noun for words said: "call", "promise", "remark".</summary>
    SpeechNoun = 1 << 26,

    /// <summary>Shows a case that no subject has: "dem", "den".</summary>
    Oblique = 1 << 27,

    /// <summary>A verb in the mood of indirect speech: "sei", "habe", "werde".</summary>
    ReportedMood = 1 << 28,

    /// <summary>In capitals the last word of a body's name ("Brightport Star"); in lower case nothing of the kind.</summary>
    BodyNameWord = 1 << 29,

    /// <summary>Stands for nobody, or for whoever it may be: "nobody", "none", "no", "anyone".</summary>
    Nobody = 1 << 30,
}
