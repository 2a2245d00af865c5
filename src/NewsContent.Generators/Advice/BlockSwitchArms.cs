using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NewsContent.Generators.Advice;

/// <summary>The arms of a switch over blocks: which kinds they name, and what happens to the rest.</summary>
internal sealed class BlockSwitchArms
{
    private readonly INamedTypeSymbol _block;
    private readonly List<ITypeSymbol> _named = [];

    /// <summary>Goes through a switch statement or expression; one over something else has no arm here.</summary>
    public BlockSwitchArms(IOperation operation, INamedTypeSymbol block)
    {
        _block = block;
        switch (operation)
        {
            case ISwitchOperation statement when IsBlock(statement.Value.Type):
                foreach (var section in statement.Cases)
                    Add(section);
                break;
            case ISwitchExpressionOperation expression when IsBlock(expression.Value.Type):
                foreach (var arm in expression.Arms)
                    Add(arm.Pattern, arm.Guard, IsThrow(arm.Value));
                break;
        }
    }

    /// <summary>Whether an arm names a kind: else the switch parts blocks by something else.</summary>
    public bool NamesKinds => _named.Count > 0;

    /// <summary>Whether there is an arm for all that no other takes.</summary>
    public bool HasDefault { get; private set; }

    /// <summary>Whether that arm does anything but throw.</summary>
    public bool HasDefaultThatGoesOn { get; private set; }

    /// <summary>Whether an arm names a kind.</summary>
    public bool Names(INamedTypeSymbol kind) => _named.Exists(named => SymbolEqualityComparer.Default.Equals(named, kind));

    private void Add(ISwitchCaseOperation section)
    {
        var isThrow = section.Body.FirstOrDefault() is { } first && IsThrow(first);
        foreach (var clause in section.Clauses)
        {
            if (clause is IPatternCaseClauseOperation pattern)
                Add(pattern.Pattern, pattern.Guard, isThrow);
            else if (clause.CaseKind == CaseKind.Default)
                AddDefault(isThrow);
        }
    }

    private void Add(IPatternOperation pattern, IOperation? guard, bool isThrow)
    {
        if (guard is null && TakesAll(pattern))
            AddDefault(isThrow);
        else
            AddKinds(pattern);
    }

    private void AddDefault(bool isThrow)
    {
        HasDefault = true;
        HasDefaultThatGoesOn |= !isThrow;
    }

    /// <summary>Whether a pattern takes every block; what excludes something takes all others.</summary>
    private bool TakesAll(IPatternOperation pattern) =>
        pattern switch
        {
            IDiscardPatternOperation or INegatedPatternOperation => true,
            IDeclarationPatternOperation declaration => declaration.MatchedType is null || IsBlock(declaration.MatchedType),
            ITypePatternOperation type => IsBlock(type.MatchedType),
            IRecursivePatternOperation recursive => IsBlock(recursive.MatchedType)
                && recursive.PropertySubpatterns.IsEmpty
                && recursive.DeconstructionSubpatterns.IsEmpty,
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => TakesAll(either.LeftPattern)
                || TakesAll(either.RightPattern),
            _ => false,
        };

    private void AddKinds(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { MatchedType: { } type }:
                AddKind(type);
                break;
            case ITypePatternOperation type:
                AddKind(type.MatchedType);
                break;
            case IRecursivePatternOperation recursive:
                AddKind(recursive.MatchedType);
                break;
            case IBinaryPatternOperation both:
                AddKinds(both.LeftPattern);
                AddKinds(both.RightPattern);
                break;
        }
    }

    private void AddKind(ITypeSymbol type)
    {
        if (!IsBlock(type))
            _named.Add(type);
    }

    private bool IsBlock(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, _block);

    private static bool IsThrow(IOperation operation) =>
        operation switch
        {
            IThrowOperation => true,
            IConversionOperation conversion => IsThrow(conversion.Operand),
            IExpressionStatementOperation statement => IsThrow(statement.Operation),
            IBlockOperation { Operations: { IsEmpty: false } inside } => IsThrow(inside[0]),
            _ => false,
        };
}
