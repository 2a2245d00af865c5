using Mono.Cecil;
using NewsContent.Counting;

// Arguments: the assemblies, each replaced by itself with a step in every loop and method.
foreach (var path in args)
{
    using var resolver = new DefaultAssemblyResolver();
    resolver.AddSearchDirectory(Path.GetDirectoryName(path));

    // In memory, since the file is written over.
    using var assembly = AssemblyDefinition.ReadAssembly(
        path,
        new ReaderParameters
        {
            ReadSymbols = true,
            InMemory = true,
            AssemblyResolver = resolver,
        }
    );
    if (Weaver.IsWoven(assembly.MainModule))
        continue;
    Weaver.Weave(assembly.MainModule);
    assembly.Write(path, new WriterParameters { WriteSymbols = true });
}
