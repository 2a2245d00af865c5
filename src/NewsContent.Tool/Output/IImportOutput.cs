using NewsContent.Tool.Importing.Results;

namespace NewsContent.Tool.Output;

/// <summary>A form in which an import is reported.</summary>
internal interface IImportOutput
{
    /// <summary>Prints all of it.</summary>
    void Write(ImportResult result);
}
