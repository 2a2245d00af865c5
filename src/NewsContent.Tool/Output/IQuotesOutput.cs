using NewsContent.Tool.Input;

namespace NewsContent.Tool.Output;

/// <summary>A form in which quotations are printed.</summary>
internal interface IQuotesOutput
{
    /// <summary>Prints the quotations of one file.</summary>
    void Write(QuotedText text);
}
