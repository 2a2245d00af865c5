using NewsReader.CommandLine;

namespace NewsContent.Sample.Tests;

public class NearestNamesTests
{
    private static readonly string[] Names = ["Abbas Araghchi", "Odile Farrant", "Casper Lindqvane", "Théophane Lubert", "磯辺灯子"];

    [Theory]
    [InlineData("Abbas Aragchi", "Abbas Araghchi")]
    [InlineData("abbas araghchi", "Abbas Araghchi")]
    [InlineData("Araghchi", "Abbas Araghchi")]
    [InlineData("Aragchi", "Abbas Araghchi")]
    [InlineData("Odlie Farrant", "Odile Farrant")]
    [InlineData("lindq", "Casper Lindqvane")]
    [InlineData("Theophane Lubert", "Théophane Lubert")]
    [InlineData(" Farrant ", "Odile Farrant")]
    [InlineData("磯辺", "磯辺灯子")]
    public void A_slip_or_a_part_of_a_name_finds_it(string typed, string expected) =>
        Assert.Equal([expected], NearestNames.To(typed, Names));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("Somebody Else")]
    public void Where_nothing_is_near_nothing_is_found(string typed) => Assert.Empty(NearestNames.To(typed, Names));

    [Fact]
    public void The_nearest_comes_first_and_no_more_than_three_come() =>
        Assert.Equal(["anna lee", "annb lee", "annc lee"], NearestNames.To("anna lee", ["annd lee", "annc lee", "annb lee", "anna lee"]));

    [Fact]
    public void Two_neighbours_swapped_are_one_slip() => Assert.Equal(["abcd"], NearestNames.To("abdc", ["abcd", "abxx"]));
}
