using System.Text;
using NewsReader.CommandLine;
using NewsReader.Plain;
using NewsReader.Terminal;
using Newsroom;
using Spectre.Console;

// Without this a Windows console shows question marks for most of the world's letters. A byte order mark would be the first
// thing that a program behind a pipe reads.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// What is published now: a build for debugging has drafts too.
return ReaderCommand
    .Create(Articles.All.At(TimeProvider.System), Articles.IranUsTalks, output =>
        Console.IsOutputRedirected ? new PlainEdition(output) : new TerminalEdition(AnsiConsole.Console)
    )
    .Parse(args)
    .Invoke();
