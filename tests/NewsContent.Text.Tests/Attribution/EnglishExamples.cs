namespace NewsContent.Text.Tests.Attribution;

/// <summary>One invented example for every rule and every class of error in English.</summary>
internal static class EnglishExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        // Order of quotation, source and cue.
        new("Quotation, source, cue", "“The gates stay shut,” Maria Soto said on Monday.", "Maria Soto"),
        new("Quotation, cue, source", "“The gates stay shut,” said Maria Soto.", "Maria Soto"),
        new("Source, cue, quotation", "Maria Soto told reporters: “The gates stay shut.”", "Maria Soto"),
        new("Cue, source, quotation", "According to Maria Soto, the gates are “shut for good.”", "Maria Soto"),
        new("According to, after the words", "The gates are “shut for good,” according to Maria Soto.", "Maria Soto"),
        new("A split quotation", "“The gates,” said Maria Soto, “stay shut until May.”", "Maria Soto", "Maria Soto"),
        new("The sentence after the attribution", "“The gates stay shut,” Maria Soto said. “We have no choice.”", "Maria Soto", "Maria Soto"),
        new("The words go on, with a rest outside the marks", "“Shut them,” Maria Soto said. “We have lost the best part of the year” to the storm.", "Maria Soto", "Maria Soto"),
        new("The words go on behind an adverb", "“Shut them,” Maria Soto said. Now, “we have lost the best part of the year.”", "Maria Soto", "Maria Soto"),
        new("A quotation that is a subject does not go on", "“Shut them,” Maria Soto said. “The Lost Ones of the Lower Docks” were there.", "Maria Soto", "-"),
        new("A quotation over paragraphs, attributed behind its last one", "Nobody came.\n“The gates stay shut.\n“We have no choice,” Maria Soto said.", "Maria Soto"),
        new("A quotation over paragraphs goes to who is named behind it, not to the voice before", "“No,” Harald Brunn said.\n“The gates stay shut.\n“We have no choice,” Maria Soto said.", "Harald Brunn", "Maria Soto"),
        new("The sentence before the attribution", "“The gates stay shut.” “We have no choice,” Maria Soto said.", "Maria Soto", "Maria Soto"),
        new("A question, then an apposition", "“Who shut the gates?” Soto, a worker from the docks, asked. Maria Soto is 40.", "Maria Soto | worker from the docks"),
        new("Whom it was told to stands behind the cue", "The gates “stay shut,” Maria Soto told reporters.", "Maria Soto"),
        new("A question ends the words, not the sentence", "“Who shut the gates?” Maria Soto asked.", "Maria Soto"),
        new("The cue at the sentence's end", "The port is “a ruin” from end to end, Maria Soto said.", "Maria Soto"),
        new("A verb that no list knows, by its place", "“Shut them now,” thundered Maria Soto.", "Maria Soto"),
        new("A verb that no list knows, after its subject", "“Shut them now,” Maria Soto hectored.", "Maria Soto"),
        new("As somebody put it", "The port is “a ruin,” as Maria Soto put it.", "Maria Soto"),
        new("A label as in an interview", "Maria Soto: “The gates stay shut.”", "Maria Soto"),
        new("Signed with a dash", "“The gates stay shut.” — Maria Soto", "Maria Soto"),
        new("The passive with its agent", "The plan was described by Maria Soto as “a ruin.”", "Maria Soto"),
        new("Quoted as saying", "Maria Soto was quoted as saying the port was “a ruin.”", "Maria Soto"),
        new("A participle that hangs on the clause", "Maria Soto left the hall early, calling the plan “a ruin.”", "Maria Soto"),
        new("A second verb shares the subject", "Maria Soto rose and called the plan “a ruin.”", "Maria Soto"),
        new("An infinitive", "Maria Soto used her speech to denounce “a ruin of a plan.”", "Maria Soto"),

        // Partial quotations: the subject of the main cue speaks, not the nearest name.
        new("Not the nearest name", "Maria Soto said the plan of Harald Brunn was “a ruin.”", "Maria Soto"),
        new("What somebody thinks, as somebody else tells it", "Maria Soto said Harald Brunn wanted “a quiet war.”", "Maria Soto"),
        new("A reported speaker within a report", "Maria Soto said that Harald Brunn had called the port “a ruin.”", "Harald Brunn"),
        new("A clause before the main one", "When Harald Brunn said no, Maria Soto spoke of “a lost year.”", "Maria Soto"),
        new("A relative clause that is over", "Maria Soto, who had said little all week, called the plan “a ruin.”", "Maria Soto"),
        new("Two parts of one statement", "Maria Soto called the plan “a ruin” and promised “a better one.”", "Maria Soto", "Maria Soto"),
        new("Two speakers in one sentence", "Maria Soto called the plan “a ruin,” but Harald Brunn said it was “a start.”", "Maria Soto", "Harald Brunn"),
        new("Accused of saying", "Harald Brunn accused Maria Soto of saying “what nobody should say.”", "Maria Soto"),

        // Names, roles and what stands between name and verb.
        new("A role before the name", "“Shut them,” said Harbour Commissioner Maria Soto.", "Maria Soto | Harbour Commissioner"),
        new("A role in small letters", "“Shut them,” said former mayor Maria Soto.", "Maria Soto | former mayor"),
        new("A role after the name", "“Shut them,” said Maria Soto, head of the harbour authority.", "Maria Soto | head of the harbour authority"),
        new("A role set off by commas before the name", "The authority’s spokeswoman, Maria Soto, said the gates were “shut for good.”", "Maria Soto | authority’s spokeswoman"),
        new("A long apposition between name and verb", "Maria Soto, a former pilot who led the strike of 2009, said the gates were “shut for good.”", "Maria Soto | former pilot"),
        new("A clause without commas between name and verb", "Maria Soto, who is head of the harbour authority said the gates were “shut for good.”", "Maria Soto"),
        new("A party and a state in brackets", "“Shut them,” Sen. Maria Soto (R-Q.T.) said.", "Maria Soto | Sen."),
        new("A surname takes the full name and its role", "Mayor Maria Soto opened the talks.\n“Shut them,” Soto said.", "Maria Soto | Mayor"),
        new("The full name comes later", "Soto said the gates were “shut for good.”\nMaria Soto is mayor of Brightport.", "Maria Soto"),
        new("The fullest form of the role", "FM Maria Soto said it was “a start.”\nForeign Minister Maria Soto flew home.", "Maria Soto | Foreign Minister"),
        new("A role that no list knows", "“Shut them,” said Lower Tollkeeper Velma Trask.\nVelma Trask went home.", "Velma Trask | Lower Tollkeeper"),
        new("A given name that no list knows, before an initial", "“Shut them,” said Thessaly B. Holm.", "Thessaly B. Holm"),
        new("A given name that is also a title", "“Shut them,” said Dean Holm.", "Dean Holm"),
        new("A title that is also a given name", "Karl Holm came early. “Shut them,” Dean Holm said.", "Karl Holm | Dean"),
        new("A surname that is also a trade", "Maria Baker came early. “Shut them,” Ms. Baker said.", "Maria Baker"),
        new("A surname that is also a title", "“Shut them,” said Howard Dean, mayor of Brightport.", "Howard Dean | mayor of Brightport"),
        new("A surname that is also a small word", "Eva Will came early.\nWill called the plan “a ruin.” The port, Will said, is “lost.”", "Eva Will", "Eva Will"),
        new("A woman's surname that is also a man's given name", "Maria Hassan came early. “Shut them,” Hassan said. “Now,” she added.", "Maria Hassan", "Maria Hassan"),
        new("A first name that no list knows, before one that a list knows", "“Shut them,” said Velsa Maria Soto.", "Velsa Maria Soto"),
        new("What follows a full name in small letters is no part of it", "Maria Soto hopes to win. “Shut them,” Soto said. Judge Karl Brunn late Monday lost. “No,” Brunn said.", "Maria Soto", "Karl Brunn | Judge"),
        new("A surname that comes first", "Zhao Wenlin came early. “Shut them,” Mr. Zhao said.", "Zhao Wenlin"),
        new("A body with a sign in its name", "B&T said the plan was “a ruin.”", "B&T [Organization]"),
        new("An office of several words", "“Shut them,” Secretary of State Maria Soto said. Soto called it “a start.”", "Maria Soto | Secretary of State", "Maria Soto | Secretary of State"),
        new("A party and a state between commas", "Sen. Maria Soto, R-Wis., said the plan was “a ruin.”", "Maria Soto | Sen."),
        new("An apposition within the apposition", "Maria Soto, head of the Tide Watch, a group that has sued the port, said it was “a ruin.”", "Maria Soto | head of the Tide Watch"),
        new("A role of several phrases before the name", "Ostervale’s minister of the sea, Maria Soto, said it was “a ruin.”", "Maria Soto | Ostervale’s minister of the sea"),
        new("A role of several phrases behind the verb", "“Shut them,” said the keeper of the lights, Maria Soto.", "Maria Soto | keeper of the lights"),
        new("A role is not whose it is", "Its treasurer, Maria Soto, said it was “a ruin.”", "Maria Soto | treasurer"),
        new("An office without articles", "“Shut them,” said former secretary of state Maria Soto. “No,” said the chief of staff, Harald Brunn.", "Maria Soto | former secretary of state", "Harald Brunn | chief of staff"),
        new("Two roles of one person", "“Shut them,” said former mayor and Brightport Council Chairman Karl Brunn.", "Karl Brunn | Brightport Council Chairman"),
        new("A role of two words, the first unknown", "Zither player Gareth Pomfrey came. “Shut them,” said wharf lawyer Maria Soto. “No,” Pomfrey said.", "Maria Soto | wharf lawyer", "Gareth Pomfrey | Zither player"),
        new("A role with a hyphen", "“Shut them,” said Secretary-Treasurer Maria Soto.", "Maria Soto | Secretary-Treasurer"),
        new("A noun that no list knows, before a name", "“Shut them,” the assailant, Maria Soto, told the court. “No,” said another dock claimant, Karl Brunn of the law firm Weiss.", "Maria Soto | assailant", "Karl Brunn | another dock claimant"),
        new("Two persons of one surname, told apart by their titles", "Karl Brunn and his wife Ida Brunn came.\n“Shut them,” Mrs. Brunn said.", "Ida Brunn | wife"),
        new("Two persons of one surname, not told apart", "Karl Brunn and his sister Ida Brunn came.\n“Shut them,” Brunn said.", "Brunn"),
        new("A surname in use before its second bearer came", "Karl Brunn came first. Brunn was late. His sister Ida Brunn followed.\n“Shut them,” Brunn said.", "Karl Brunn"),

        // Pronouns.
        new("A pronoun means the last subject", "Maria Soto opened the talks. “Shut them,” she said.", "Maria Soto"),
        new("Gender decides", "Maria Soto met Harald Brunn. “Shut them,” he said.", "Harald Brunn"),
        new("Subject before object", "Karl Brunn met Harald Weiss. “Shut them,” he said.", "Karl Brunn"),
        new("Not past a new speaker", "Karl Brunn spoke first. “No,” Harald Weiss said. “Shut them,” he added.", "Harald Weiss", "Harald Weiss"),
        new("The source at the end of a reported sentence", "Karl Brunn met the crew, Harald Weiss said. “Shut them,” he said.", "Harald Weiss"),
        new("A title tells the gender", "Mr. Quillmark opened the talks with Maria Soto. “Shut them,” he said.", "Quillmark"),
        new("A pronoun for an unnamed source", "A senior official briefed the press. “Shut them,” he said.", "A senior official [Unnamed]"),
        new("A place is nobody that a pronoun can mean", "Karl Brunn spoke at noon. In Concord, he said the gates were “shut for good.”", "Karl Brunn"),

        // Sources without a name, and bodies.
        new("An unnamed source", "“Shut them,” a senior official said.", "a senior official [Unnamed]"),
        new("An unnamed source is not the name inside it", "“Shut them,” said a spokesman for Maria Soto.", "a spokesman for Maria Soto [Unnamed]"),
        new("Several unnamed sources", "Two officials called the plan “a ruin.”", "Two officials [Unnamed]"),
        new("A body", "The harbour authority said the gates were “shut for good.”", "The harbour authority [Organization]"),
        new("A body by its name", "The Brightport Harbour Council said the gates were “shut for good.”", "Brightport Harbour Council [Organization]"),
        new("A body of people from somewhere", "“Shut them,” said the Guild of Marrowhaven Clockmakers. Guild of Marrowhaven Clockmakers called it “a ruin.”", "Guild of Marrowhaven Clockmakers [Organization]", "Guild of Marrowhaven Clockmakers [Organization]"),
        new("A body that many own", "The Strait Fishers’ Union said the plan was “a ruin.”", "Strait Fishers’ Union [Organization]"),
        new("A body whose noun stands before its name", "The national railway, Ostervale Lines, said the plan was “a ruin.” “Shut them,” Ostervale Lines said.", "Ostervale Lines [Organization]", "Ostervale Lines [Organization]"),
        new("A paper that words stand in", "The report said the gates were “shut for good.”", "The report [Unnamed]"),

        // Headlines and labels.
        new("A headline's label", "# Soto: Brunn's view “A Sad Ruin”\nMaria Soto met Karl Brunn.", "Maria Soto"),
        new("A headline's verb in capitals", "# Maria Soto Slams Harbour Plan as “Ruin”\nMaria Soto met Karl Brunn.", "Maria Soto"),
        new("A headline's verb that no list knows", "# Maria Soto heckles guests: “You are late”\nMaria Soto met Karl Brunn.", "Maria Soto"),
        new("A headline about what is to come", "# Soto to call plan “a ruin” today\nMaria Soto met Karl Brunn.", "Maria Soto"),
        new("A headline that ends with its cue", "# Gates Are “The Last Straw,” Maria Soto Tells Brightport Council\nMaria Soto met Karl Brunn.", "Maria Soto"),
        new("A label before reported words", "Soto: Brunn's view is “a ruin”\nMaria Soto met Karl Brunn.", "Maria Soto"),

        new("What a thing says is nobody's before it", "Maria Soto blamed the storm, which an inquest said was “a ruin.”", "-"),
        new("What a thing reads is not its bearer's", "Maria Soto wore a hat reading “Shut Them Now.”", "-"),
        new("A plural noun is no verb", "Maria Soto came. The town kept 22 Soto emails as “a warning.”", "-"),
        new("A trade that no list knows, beside its verb", "“Shut them,” the tollkeeper said.", "the tollkeeper [Unnamed]"),
        new("What is said has a subject of its own", "Maria Soto, who led “The Tide,” said her boss was “a saint.”", "-", "-"),
        new("A clause behind a thing", "Karl Brunn issued a note after Maria Soto said it was “a ruin.”", "Maria Soto"),
        new("A relative that is no person", "He left Maria Soto, which said it was “a ruin.”", "-"),
        // "the mayor", who was named in the sentence before.
        new("A coreferent role", "Mayor Maria Soto came. “Shut them,” the mayor said.", "Maria Soto | Mayor"),
        new("A role between two who bear it", "Mayor Maria Soto met Mayor Karl Brunn. “Shut them,” the mayor said.", "the mayor [Unnamed]"),
        new("A role of somebody else as well", "A mayor came with Mayor Maria Soto. “Shut them,” the mayor said.", "the mayor [Unnamed]"),
        new("A role too far back", "Mayor Maria Soto came. It rained. The tide rose. “Shut them,” the mayor said.", "the mayor [Unnamed]"),
        new("A role with more words may be another's", "Mayor Maria Soto came. “Shut them,” the mayor of Saltmere said.", "the mayor of Saltmere [Unnamed]"),
        new("An unnamed source by a shorter form", "“Shut them,” a senior official of the ministry said. Official Karl Brunn came. “Now,” the official said.", "a senior official of the ministry [Unnamed]", "the official [Unnamed]"),
        new("The paper behind its noun is not its editor", "Maria Soto, the editor of the newspaper, Harbour Herald, said it was “a ruin.”", "Maria Soto | editor of the newspaper"),

        new("Somebody", "“Shut them,” someone in the hall shouted.", "someone in the hall [Unnamed]"),

        // Across paragraphs.
        new("A paragraph of words alone goes on", "“The gates stay shut,” Maria Soto said.\n“We have no choice.”", "Maria Soto", "Maria Soto"),
        new("Words signed in the paragraph below", "“The gates stay shut for good.”\n- Maria Soto.\nShe came late.", "Maria Soto"),
        new("A full stop where a comma should be", "Maria Soto came late.\n“The gates stay shut.” Soto said.", "Maria Soto"),
        new("A question alone after another's words", "Maria Soto looked at Harald Brunn. “No,” she said.\n“Why not?”", "Maria Soto", "-"),
        new("Words alone after a question", "“Why not?” Maria Soto asked.\n“We have no choice.”", "Maria Soto", "-"),
        new("Words announced by a colon in the paragraph before", "Maria Soto put it plainly:\n“The gates stay shut.”", "Maria Soto"),
        new("Indirect speech, then the words", "Maria Soto said the port was lost. “We have no choice.”", "Maria Soto"),
        new("The long form of several paragraphs is one quotation", "Maria Soto said: “The gates stay shut.\n“We have no choice.”", "Maria Soto"),

        // Nobody's words.
        new("A term in marks", "The so-called “dry dock” has been flooded since May.", "-"),
        new("A title of a show", "Maria Soto said so on “Harbour Tonight.”", "-"),
        new("A title behind its noun", "Maria Soto praised the film “Low Tide.”", "-"),
        new("A book called so", "Maria Soto wrote a book called “Low Tide.”", "-"),
        new("Scare quotes without a cue", "The “friend” left the talks at noon.", "-"),
        new("Words alone with nobody before", "“The gates stay shut.”", "-"),
        new("The passive without an agent", "The harbour was called “the Throat” in those years.", "-"),
        new("A joint statement has not one speaker", "Maria Soto and Harald Brunn said it was “a start.”", "-"),
    ];

    /// <summary>What the rules do not reach; a test that begins to pass here belongs above.</summary>
    public static IReadOnlyList<Example> KnownLimits { get; } =
    [
        new("An absolute nominative without a cue", "Maria Soto from her desk: again and again “no.”", "Maria Soto"),
        new("Indirect speech that runs on without a cue", "Maria Soto said the port was lost. Only a storm could open “the old gate.”", "Maria Soto"),
        new("A scare quote inside somebody's reported act", "Maria Soto said she would march behind “friends.”", "-"),
        new("Words that answer one another without names", "Maria Soto looked at Harald Brunn. “No,” she said.\n“Why not?”", "Maria Soto", "Harald Brunn"),
    ];
}
