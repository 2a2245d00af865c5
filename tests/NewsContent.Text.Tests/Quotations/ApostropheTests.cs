namespace NewsContent.Text.Tests.Quotations;

public class ApostropheTests
{
    [Theory]
    [InlineData("The soldiers’ families and James’ dog don’t care about rock ’n’ roll or the ’90s.")]
    [InlineData("The soldiers' families and James' dog don't care about rock 'n' roll or the '90s.")]
    [InlineData("Give ’em what they’re askin’ for, ’cause ’twas theirs.")]
    [InlineData("Hawai‘i, Hawaiʻi and O‘ahu; the scholar ‘Ali; how ‘bout it; the ‘60s.")]
    [InlineData("O’Brien’s and O'Neill's and D’Angelo’s.")]
    [InlineData("She stands 5' 10\" tall, or 5’10”, and owns 12\" records and a 3\"x5\" card.")]
    [InlineData("The boat lies at 40° 26' 46\" N, 79° 58' 56\" W.")]
    [InlineData("The minister’s car, the voters’ roll, the Joneses’ house. The boys’ toys’ boxes.")]
    public void Apostrophes_and_inches_are_no_marks(string text) => Scanned.WithoutFault("en", text);

    [Theory]
    [InlineData("‘⟦The soldiers’ families said no⟧’ twice.")]
    [InlineData("He said '⟦the soldiers' families agreed⟧' and left.")]
    [InlineData("‘⟦I don’t think so,⟧’ he said. ‘⟦The boys’ mothers’ friends won’t come.⟧’")]
    [InlineData("The ‘⟦rebels⟧’ took the boys’ school.")]
    [InlineData("The '⟦rebels⟧' took the boys' school.")]
    [InlineData("‘⟦rebels⟧’ and ‘⟦heroes⟧’ and the ‘⟦Joneses⟧’.")]
    [InlineData("'⟦Never negotiable⟧': minister '⟦won't budge⟧'")]
    [InlineData("‘⟦’Twas the voters’ choice,⟧’ he said.")]
    [InlineData("In the ’90s they were ‘⟦goin’ home⟧’, she said.")]
    [InlineData("In the '90s they were '⟦going home⟧', she said.")]
    [InlineData("‘⟦She told me “never”, and I’m glad,⟧’ he said.")]
    [InlineData("“⟦She told me ‘never’, and the boys’ too,⟧” he said.")]
    [InlineData("“⟦the ’90s were ‘great’.⟧” And '⟦so⟧' on.")]
    public void Single_marks_close_where_balance_says(string annotated) => Scanned.WithoutFault("en", annotated);

    [Theory]
    [InlineData("He is 6'2\" tall; \"⟦he is 6'2\" tall,⟧\" she said.")]
    [InlineData("\"⟦It began in 1962⟧\" he said, \"⟦and ended in 1970.⟧\"")]
    [InlineData("“⟦a 12\" record,⟧” he said. “⟦1962⟧”, “⟦1963⟧” and “⟦1964⟧”.")]
    [InlineData("“⟦He’s 6’2” or 6’3”, I guess,⟧” she said.")]
    public void A_mark_after_a_number_closes_only_what_nothing_else_closes(string annotated) => Scanned.WithoutFault("en", annotated);

    [Theory]
    [InlineData("<img width=\"10\" alt=\"a bridge\"> “⟦Hello,⟧” he said.")]
    [InlineData("*\"⟦Hello,⟧\"* he said (“⟦softly⟧”)—“⟦twice⟧”/“⟦thrice⟧”—[“⟦sic⟧”].")]
    [InlineData("“⟦One.⟧”“⟦Two.⟧” \"⟦Three.⟧\"\"⟦Four.⟧\"")]
    [InlineData("He said \"⟦no⟧\".He left \"⟦it⟧\" there. “⟦…and so on,⟧” \"⟦...and so on,⟧\" “⟦.45 calibre⟧”.")]
    [InlineData("“ ⟦Hello,⟧ ” he said. \" ⟦Hello,⟧ \" he said.")]
    [InlineData("“” and \"\" and “ ” quote nothing.")]
    [InlineData("\u200F“⟦Hello,⟧”\u200E he said. ‪”⟦Hej⟧”‬")]
    [InlineData("“⟦Hello⟧ ”he said. “⟦Bye⟧”")]
    public void Marks_are_recognised_by_what_is_beside_them(string annotated) => Scanned.WithoutFault("en", annotated);
}
