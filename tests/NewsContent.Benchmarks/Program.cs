using BenchmarkDotNet.Running;
using NewsContent.Benchmarks.Scale;

if (args is ["scale", .. var archives]) ScaleTable.Print(archives);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
