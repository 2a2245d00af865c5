namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Where offices end and names begin, what is no person, and which roles the text gives.</summary>
internal static class NameAndRoleCases
{
    public static IReadOnlyList<Example> English { get; } =
    [
        new("Minister of Industry", "“Fine,” said Minister of Industry João Almeida.", "João Almeida | Minister of Industry"),
        new(
            "Minister of Industry, listed given name",
            "“Fine,” said Minister of Industry Maria Soto.",
            "Maria Soto | Minister of Industry"
        ),
        new("Minister for Fish and Ports", "“Fine,” said Minister for Ports Ola Almeida.", "Ola Almeida | Minister for Ports"),
        new("Secretary of State", "“Fine,” said Secretary of State Velsa Trask.", "Velsa Trask | Secretary of State"),
        new("Head of Ports", "“Fine,” said Head of Ports Velsa Trask.", "Velsa Trask | Head of Ports"),
        new(
            "Chief Executive Officer of",
            "“Fine,” said Karin Holm, Chief Executive Officer of Northlight Batteries.",
            "Karin Holm | Chief Executive Officer of Northlight Batteries"
        ),
        new(
            "Chief Financial Officer at",
            "“Fine,” said Karin Holm, Chief Financial Officer at Northlight Batteries, on Monday.",
            "Karin Holm | Chief Financial Officer at Northlight Batteries"
        ),
        new("Director of Harbours", "“Fine,” said Karin Holm, Director of Harbours.", "Karin Holm | Director of Harbours"),
        new("CEO of", "Dr. Ola Berg, CEO of Harbour Inc., said it was “late.”", "Ola Berg | CEO of Harbour Inc."),
        new(
            "Professor of",
            "Dr. Ola Berg, a professor of history at Port College, said it was “late.”",
            "Ola Berg | professor of history at Port College"
        ),
        new(
            "President Pro Tempore",
            "Senate President Pro Tempore Kim Holm said it was “late.”",
            "Kim Holm | Senate President Pro Tempore"
        ),
        new(
            "President pro tempore",
            "Senate President pro tempore Kim Holm said it was “late.”",
            "Kim Holm | Senate President pro tempore"
        ),
        new("Speaker Emerita", "Speaker Emerita Kim Holm said it was “late.”", "Kim Holm | Speaker Emerita"),
        new("Attorney General", "Attorney General Kim Holm said it was “late.”", "Kim Holm | Attorney General"),
        new("Taoiseach", "Taoiseach Leo Brannigan told the house “no.”", "Leo Brannigan | Taoiseach"),
        new("Tánaiste", "Tánaiste Leo Brannigan told the house “no.”", "Leo Brannigan | Tánaiste"),
        new("Taoiseach behind the verb", "“No,” said Taoiseach Leo Brannigan.", "Leo Brannigan | Taoiseach"),
        new(
            "Given name with particle",
            "“No,” said veteran engineer Herve Le Brun.\nLe Brun said “yes.”",
            "Herve Le Brun | veteran engineer",
            "Herve Le Brun | veteran engineer"
        ),
        new(
            "Particle with a role",
            "“No,” said engineer Velsa de Wit.\nDe Wit said “yes.”",
            "Velsa de Wit | engineer",
            "Velsa de Wit | engineer"
        ),
        new(
            "Role behind a verb",
            "Candidates trying to oust incumbent Republican state Sen. Rosemary Lind met. Lind said “no.”",
            "Rosemary Lind | incumbent Republican state Sen."
        ),
        new(
            "Role at a firm with a point",
            "Noel Brunn, chief officer at Boats.com, said it was “late.”",
            "Noel Brunn | chief officer at Boats.com"
        ),
        new(
            "International secretary",
            "Michael Holm, international secretary of the Rowers Union, told the Tidings it was “late.”",
            "Michael Holm | international secretary of the Rowers Union"
        ),
        new("Owner's name", "Steve Brunn’s well ran dry in October.\n“We should know better,” Brunn said.", "Steve Brunn"),
        new("Owner's name that is a trade", "Karl Baker’s well ran dry. “We should,” Baker said.", "Karl Baker"),
        new("They've", "They’ve pointed to a clause that calls a ticket “subject to the terms” of the venue.", "-"),
        new("We've", "We’ve heard of a clause that calls a ticket “subject to the terms” of the venue.", "-"),
        new("I'd", "I’d say it is “a ruin.”", "-"),
        new("They're", "They’re said to call it “a ruin.”", "-"),
        new("A transcript's letter", "Q I’ve asked before. He said, “it is best for me to stand down.”", "-"),
        new("The agency", "The ferries of Alder Transit stopped on Monday.\nThe agency said “no.”", "the agency [Unnamed]"),
        new("A firm and who says", "“Growth is solid,” Nordfon said.", "Nordfon [Organization]"),
        new(
            "Field of Dreams",
            "In permit forms, Field of Dreams said minors perform between “6 p.m. and midnight”.",
            "Field of Dreams [Organization]"
        ),
        new(
            "The head of a college",
            "The head of Harbour College has called it a “dark day” as the school announced that it was closing.",
            "the head of Harbour College [Unnamed]"
        ),
        new(
            "A movement is no person",
            "The list was led by Ingrid Holm. The talks were arranged by the Five Star Movement. She described both men as “sharks”.",
            "Ingrid Holm"
        ),
        new(
            "An assembly is no person",
            "Visits to the General Assembly were arranged. The trip, he said, was for work.\n“After that, I went,” he said.",
            "-"
        ),
        new(
            "Dominique",
            "Dominique, 50, an unemployed technician at a roadblock in the town of Brightport, near the coast, "
                + "said: “It is about more than fuel.”",
            "Dominique | unemployed technician at a roadblock in the town of Brightport"
        ),
        new("A label with a role in brackets and a dash", "- Todd Olsen (CEO): “Our trade has been hit.”", "Todd Olsen | CEO"),
        new("two roles of one person", "“Late,” said former mayor and harbour chief Ola Berg.", "Ola Berg | harbour chief"),
        new("two roles at the head", "Mayor and election lawyer Ola Berg said it was “late.”", "Ola Berg | election lawyer"),
        new("an age before the role", "“Late,” said 45-year-old fisherman Ola Berg.", "Ola Berg | 45-year-old fisherman"),
        new("an age before the role, verb behind", "“Late,” 45-year-old fisherman Ola Berg said.", "Ola Berg | 45-year-old fisherman"),
        new(
            "emeritus behind the name",
            "“Late,” said Ola Berg, professor emeritus at Brightport.",
            "Ola Berg | professor emeritus at Brightport"
        ),
        new("elect", "“Late,” said Ola Berg, mayor-elect.", "Ola Berg | mayor-elect"),
        new("assistant", "“Late,” said Ola Berg, assistant to the mayor.", "Ola Berg | assistant to the mayor"),
        new("a number opens a name", "Three Rivers Council said it was “late.”", "Three Rivers Council [Organization]"),
        new("a number opens a museum", "Ten Lakes Museum called it “late.”", "Ten Lakes Museum [Organization]"),
        new("a number that counts", "Three Brightport men said it was “late.”", "three Brightport men [Unnamed]"),
        new("a company before its name", "“Late,” said software company Nordfon.", "Nordfon [Organization]"),
        new("a maker before its name", "“Late,” said pump maker Nordfon.", "Nordfon [Organization]"),
        new("a carmaker before its name", "“Late,” said carmaker Nordfon.", "Nordfon [Organization]"),
        new("which", "“Late,” said Nordfon, which makes pumps.", "Nordfon [Organization]"),
        new("which, at the head", "Nordfon, which makes pumps, said it was “late.”", "Nordfon [Organization]"),
        new("a company behind its name", "“Late,” said Nordfon, the pump maker.", "Nordfon [Organization]"),
        new("its", "“Late,” Nordfon said in its annual report.", "Nordfon [Organization]"),
        new("who", "“Late,” said Nordfon, who rows.", "Nordfon"),
        new("US President", "“Fine,” said US President Lena Moor.", "Lena Moor | US President"),
        new("US senator", "“Fine,” said US senator Lena Moor.", "Lena Moor | US senator"),
        new("US Sen.", "“Fine,” said US Sen. Lena Moor (D-Ohio).", "Lena Moor | US Sen."),
        new("US Secretary of State", "“Fine,” US Secretary of State Lena Moor said.", "Lena Moor | US Secretary of State"),
        new("The US envoy", "“Fine,” said the US envoy, Lena Moor.", "Lena Moor | US envoy"),
        new("A US official", "“Fine,” a US official said.", "a US official [Unnamed]"),
        new("US officials", "“Fine,” US officials said.", "US officials [Unnamed]"),
        new("The US", "The US said it was “fine.”", "US [Organization]"),
        new("Told us", "“Fine,” Lena Moor told us.", "Lena Moor"),
        new("IT chief", "“Fine,” said IT chief Lena Moor.", "Lena Moor | IT chief"),
        new("The WHO", "The WHO said it was “fine.”", "WHO [Organization]"),
        new("A label with a surname that is a word", "Chris Call: “We stay.”", "Chris Call"),
    ];

    /// <summary>A single word that says something, in an article of business that introduces nobody by it.</summary>
    public static IReadOnlyList<Example> Unintroduced { get; } =
    [
        new("Nordfon", "“We stand by our products,” Nordfon said on Monday.", "Nordfon [Organization]"),
        new("Nordfon before the words", "Nordfon said its pumps were “safe.”", "Nordfon [Organization]"),
        new("Nothing of business", "“The pumps are safe,” Brunn said.", "Brunn"),
        new("Who says I", "“I stand by my pumps,” Brunn said on Monday.", "Brunn"),
        new("He", "Brunn came late. He stayed an hour. “The pumps are safe,” Brunn said.", "Brunn"),
        new("A full name elsewhere", "Harald Brunn came late. “The pumps are safe,” Brunn said.", "Harald Brunn"),
        new("A title elsewhere", "Mr Brunn came late. “The pumps are safe,” Brunn said.", "Brunn"),
        new("An age", "Brunn, 45, said the pumps were “safe.”", "Brunn"),
        new("A given name alone", "Caroline said the pumps were “safe.”", "Caroline"),
        new("A role", "Pilot Brunn came. “The pumps are safe,” Brunn said.", "Brunn | Pilot"),
        new("A description of a body", "“The pumps are safe,” the agency said.", "the agency [Unnamed]"),
        new("A body's name", "“The pumps are safe,” the Pump Agency said.", "Pump Agency [Organization]"),
        new("Known by a surname", "“No,” Brunn said.", "Brunn"),
        new("Known by a surname, twice", "Brunn and Holm met. “No,” Holm said on Monday.", "Holm"),
        new("Its and a surname", "The port lost its gates. “No,” Brunn said on Monday.", "Brunn"),
    ];

    /// <summary>The same in German, where a compound with an article can be a name.</summary>
    public static IReadOnlyList<Example> UnintroducedGerman { get; } =
    [
        new("Nordfon teilte mit", "Nordfon teilte den Kunden mit: „Die Pumpen sind sicher.“", "Nordfon [Organization]"),
        new("Die Behörde", "„Die Pumpen sind sicher“, sagte die Behörde.", "die Behörde [Unnamed]"),
        new("Das Umweltministerium", "„Die Pumpen sind sicher“, sagte das Umweltministerium.", "das Umweltministerium [Organization]"),
        new("Aus dem Kreml", "„Die Pumpen sind sicher“, hieß es aus dem Kreml.", "dem Kreml [Organization]"),
    ];

    public static IReadOnlyList<Example> German { get; } =
    [
        new("Besitzer im Genitiv", "Eva Holms Boot sank. „Wir gehen“, sagte Holm.\nEva Holm blieb.", "Eva Holm"),
        new("Ein Verein mit Und-Zeichen", "„Wir gehen“, sagte Eva Holm von Brunn & Lund.", "Eva Holm"),
        new("ein Amt mit „für“", "„Gut“, sagte Bundesminister für Verkehr Jan Almeida.", "Jan Almeida | Bundesminister für Verkehr"),
        new("Beruf hinter dem Alter", "„Gut“, sagte Lena Moor (34), Pflegerin aus Tollen.", "Lena Moor | Pflegerin aus Tollen"),
        new("Beruf in Klammern", "„Gut“, sagte Lena Moor (Pflegerin).", "Lena Moor | Pflegerin"),
    ];
}
