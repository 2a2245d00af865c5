using Mono.Cecil;

// Gives the libraries that an assembly of ours uses names of our own: of two analyzers’ libraries of one name the SDK takes one away, so
// that the other analyzer would run with a version it was not built for.
if (args.Length < 3)
{
    Console.Error.WriteLine("NewsContent.Renaming FOLDER OURS.dll LIBRARY.dll …: writes all of them into the folder.");
    return 1;
}

const string Prefix = "NewsContent.";
var (folder, ours, libraries) = (args[0], args[1], args[2..]);
var names = libraries.Select(static path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);
Directory.CreateDirectory(folder);
foreach (var path in libraries.Prepend(ours))
{
    // Ours has its symbols in it; the others have none.
    var hasSymbols = path == ours;
    using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { ReadSymbols = hasSymbols });
    foreach (var reference in assembly.MainModule.AssemblyReferences.Where(reference => names.Contains(reference.Name)))
    {
        reference.Name = Prefix + reference.Name;
        reference.PublicKeyToken = [];
    }

    if (path != ours)
        Rename(assembly);

    // The same bytes from every build.
    assembly.Write(
        Path.Combine(folder, assembly.Name.Name + ".dll"),
        new WriterParameters { DeterministicMvid = true, WriteSymbols = hasSymbols }
    );
}

return 0;

// Who changes an assembly cannot sign it with its author's key.
static void Rename(AssemblyDefinition assembly)
{
    assembly.Name.Name = Prefix + assembly.Name.Name;
    assembly.Name.HasPublicKey = false;
    assembly.Name.PublicKey = [];
    assembly.MainModule.Name = assembly.Name.Name + ".dll";
    assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
}
