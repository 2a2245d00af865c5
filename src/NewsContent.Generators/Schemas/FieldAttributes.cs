using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Diagnostics;
using NewsContent.Text.Fields;

namespace NewsContent.Generators.Schemas;

/// <summary>A fault of an attribute.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Reason">What is wrong, as the end of a sentence.</param>
internal sealed record AttributeFault(PlaceModel? Place, string Reason);

/// <summary>What the attributes of System.ComponentModel.DataAnnotations say of a property’s values.</summary>
internal sealed class FieldAttributes
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";
    private const string Checked =
        "Use Required, Range, Length, StringLength, MinLength, MaxLength, AllowedValues, Url, EmailAddress or RegularExpression";

    private readonly FieldType _type;
    private readonly FieldDefinition _plain;
    private readonly List<AttributeFault> _faults = [];
    private readonly List<string> _allowed = [];

    private FieldAttributes(FieldType type)
    {
        _type = type;
        _plain = new FieldDefinition
        {
            Name = "",
            Property = "",
            Kind = type.Kind,
            Choices = type.Choices,
        };
    }

    public bool IsRequired { get; private set; }

    public string? Minimum { get; private set; }

    public string? Maximum { get; private set; }

    public bool IsMinimumExclusive { get; private set; }

    public bool IsMaximumExclusive { get; private set; }

    public int? Shortest { get; private set; }

    public int? Longest { get; private set; }

    public IReadOnlyList<string> Allowed => _allowed;

    public string? Pattern { get; private set; }

    public bool IsUrl { get; private set; }

    public bool IsEmailAddress { get; private set; }

    public IReadOnlyList<AttributeFault> Faults => _faults;

    public static FieldAttributes Read(RecordProperty property, FieldType type)
    {
        var attributes = new FieldAttributes(type);
        foreach (var attribute in property.Attributes)
            attributes.Take(attribute);
        return attributes;
    }

    private void Take(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { TypeKind: not TypeKind.Error } type || !IsValidation(type))
            return;
        var isOfFramework = type.ContainingNamespace.ToDisplayString() == Annotations;
        var fault = (isOfFramework ? type.Name : "") switch
        {
            "RequiredAttribute" => Require(),
            "RangeAttribute" => TakeRange(attribute),
            "LengthAttribute" => TakeLength(Number(attribute, 0), Number(attribute, 1)),
            "StringLengthAttribute" => TakeLength(Named(attribute, "MinimumLength") as int?, Number(attribute, 0)),
            "MinLengthAttribute" => TakeLength(Number(attribute, 0), null),
            "MaxLengthAttribute" => TakeLength(null, Number(attribute, 0)),
            "AllowedValuesAttribute" => TakeAllowed(attribute),
            "UrlAttribute" => TakeText(() => IsUrl = true),
            "EmailAddressAttribute" => TakeText(() => IsEmailAddress = true),
            "RegularExpressionAttribute" => TakePattern(attribute),
            "DataTypeAttribute" => null,
            _ => $"[{ShortName(type)}] is not supported. {Checked}",
        };
        if (fault is not null)
            _faults.Add(new AttributeFault(SymbolPlace.Of(attribute.ApplicationSyntaxReference), fault));
    }

    private string? Require()
    {
        IsRequired = true;
        return null;
    }

    private string? TakeRange(AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments;
        var hasOrder =
            _type.Kind
            is not (FieldKind.Text or FieldKind.Boolean or FieldKind.Uri or FieldKind.Choice or FieldKind.Reference or FieldKind.Unknown);
        if (!hasOrder)
            return _type.Kind == FieldKind.Unknown ? null : "[Range] works only on numbers, dates and times";
        var (least, most) = arguments.Length == 3 ? (arguments[1], arguments[2]) : (arguments[0], arguments[1]);
        (Minimum, Maximum) = (Canonical(least), Canonical(most));
        if (Minimum is null || Maximum is null)
            return $"[Range] has a limit that the property cannot have: {Shown(Minimum is null ? least : most)}";
        IsMinimumExclusive = Named(attribute, "MinimumIsExclusive") is true;
        IsMaximumExclusive = Named(attribute, "MaximumIsExclusive") is true;
        return FieldLimits.Compare(_type.Kind, Minimum, Maximum) > 0 ? "the minimum of [Range] is above its maximum" : null;
    }

    private string? TakeLength(int? shortest, int? longest)
    {
        if (_type.Kind == FieldKind.Unknown)
            return null;
        if (_type.Kind != FieldKind.Text && !_type.IsList)
            return "a length works only on texts and lists";

        // MaxLength without a number, or with -1, is no limit.
        if (shortest is > 0)
            Shortest = shortest;
        if (longest is >= 0)
            Longest = longest;
        return Shortest > Longest ? "its minimum length is above its maximum" : null;
    }

    private string? TakeAllowed(AttributeData attribute)
    {
        var values = attribute.ConstructorArguments.Length == 0 ? default : attribute.ConstructorArguments[0];
        if (values.Kind != TypedConstantKind.Array || values.IsNull)
            return null;
        foreach (var value in values.Values)
        {
            if (value.IsNull)
                continue;
            if (Canonical(value) is not { } canonical)
                return $"[AllowedValues] has a value that the property cannot have: {Shown(value)}";
            _allowed.Add(canonical);
        }

        return null;
    }

    private string? TakePattern(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.FirstOrDefault().Value is not string pattern)
            return null;
        if (FieldPattern.Fault(pattern) is { } fault)
            return $"the pattern in [RegularExpression] cannot be used, because {fault}";
        return TakeText(() => Pattern = pattern);
    }

    private string? TakeText(Action take)
    {
        if (_type.Kind is not (FieldKind.Text or FieldKind.Unknown))
            return "this attribute works only on texts";
        take();
        return null;
    }

    /// <summary>A constant of C# as a value of the property; null when it is none.</summary>
    private string? Canonical(TypedConstant constant) =>
        constant.Value switch
        {
            string text => FieldValue.Read(_plain, text).Canonical,
            bool yes => _type.Kind == FieldKind.Boolean ? (yes ? "1" : "0") : null,
            IFormattable number when constant.Kind == TypedConstantKind.Enum => number.ToString(null, NumberFormatInfo.InvariantInfo),
            double number => FieldValue.Read(_plain, number.ToString("R", NumberFormatInfo.InvariantInfo)).Canonical ?? Fraction(number),
            IFormattable number => FieldValue.Read(_plain, number.ToString(null, NumberFormatInfo.InvariantInfo)).Canonical,
            _ => null,
        };

    /// <summary>A limit of whole numbers may be a fraction, or beyond what they reach.</summary>
    private string? Fraction(double number)
    {
        var isNumber = _type.Kind is >= FieldKind.SByte and <= FieldKind.Single && !double.IsNaN(number);
        return isNumber && Math.Abs(number) < 1e27 ? number.ToString("0.############", NumberFormatInfo.InvariantInfo) : null;
    }

    private static string Shown(TypedConstant constant) =>
        constant.Value is IFormattable number ? number.ToString(null, NumberFormatInfo.InvariantInfo) : $"{constant.Value}";

    private static int? Number(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index].Value as int? : null;

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static bool IsValidation(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? other = type; other is not null; other = other.BaseType)
        {
            if (other.Name == "ValidationAttribute" && other.ContainingNamespace.ToDisplayString() == Annotations)
                return true;
        }

        return false;
    }

    private static string ShortName(INamedTypeSymbol type) =>
        type.Name.EndsWith("Attribute", StringComparison.Ordinal)
            ? type.Name.Substring(0, type.Name.Length - "Attribute".Length)
            : type.Name;
}
