namespace NewsContent.Text;

public static partial class ArticleText
{
    /// <summary>Only the other version has it.</summary>
    public static int Removed() => 1;
}
