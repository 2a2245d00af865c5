using NewsContent.Tool.Checking;

namespace NewsContent.Tool.Output;

/// <summary>A form in which what was found is printed, file by file.</summary>
internal interface ICheckOutput
{
    /// <summary>Prints what is before the first file.</summary>
    void Begin();

    /// <summary>Prints one file, or what the others tell of it.</summary>
    void Write(CheckedFile file);

    /// <summary>Prints what is after the last one.</summary>
    void End(CheckSummary summary);
}
