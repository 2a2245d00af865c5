using NewsContent.Tool.Checking;

namespace NewsContent.Tool.Output;

/// <summary>A form in which what was found is printed.</summary>
internal interface ICheckOutput
{
    /// <summary>Prints all that was found in one run.</summary>
    void Write(IReadOnlyList<CheckedFile> files);
}
