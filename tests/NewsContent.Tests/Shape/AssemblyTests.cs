using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace NewsContent.Tests.Shape;

public class AssemblyTests
{
    private static readonly Assembly Library = typeof(Article).Assembly;

    [Fact]
    public void No_public_member_can_be_changed()
    {
        foreach (var type in Library.GetExportedTypes())
        {
            Assert.All(type.GetFields(), field =>
                Assert.True(field.IsInitOnly || field.IsLiteral || field.IsSpecialName, $"{type}.{field.Name}")
            );
            foreach (var property in type.GetProperties())
            {
                var setter = property.SetMethod;
                Assert.True(
                    setter is null
                        || !setter.IsPublic
                        || setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)),
                    $"{type}.{property.Name} can be set"
                );
                Assert.False(property.PropertyType.IsArray, $"{type}.{property.Name} is an array");
            }
        }
    }

    [Fact]
    public void Records_hold_only_read_only_fields_but_for_what_they_compute_once()
    {
        var mutable =
            from type in (Type[])
                [
                    typeof(Article),
                    typeof(Article<,>),
                    typeof(Article<>),
                    typeof(Article<,,>),
                    typeof(ArticleCatalog<>),
                    typeof(Section),
                    typeof(Paragraph),
                    typeof(Quote),
                    typeof(Speaker),
                    typeof(SectionList),
                    typeof(QuoteList),
                    typeof(ArticleCatalog),
                ]
            from field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly
            select $"{type.Name}.{field.Name}";

        Assert.Equal(
            ["Article._state", "ArticleCatalog._times", "ArticleCatalog._withFields", "Article`1._made"],
            mutable.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_public_type_shows_itself_in_the_debugger()
    {
        var silent =
            from type in Library.GetExportedTypes()
            where type.Namespace == "NewsContent" && !type.IsEnum && !IsStatic(type) && type != typeof(ArticleContentComparer)
            where type.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: false) is null
            select type.Name;

        Assert.Empty(silent);
    }

    private static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    [Fact]
    public void What_only_generated_code_calls_is_hidden_from_completion()
    {
        Assert.All(Library.GetExportedTypes().Where(type => type.Namespace == "NewsContent.CompilerServices"), type =>
            Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State)
        );

        var constructors =
            from type in (Type[])[typeof(Article), typeof(Article<,>), typeof(Article<>), typeof(Article<,,>)]
            from constructor in type.GetConstructors()
            where constructor.GetParameters()[0].ParameterType == typeof(NewsContent.CompilerServices.ArticleContent)
            select constructor.GetCustomAttribute<EditorBrowsableAttribute>()?.State;
        Assert.Equal(Enumerable.Repeat<EditorBrowsableState?>(EditorBrowsableState.Never, 4), constructors);
    }

    [Fact]
    public void The_library_calls_nothing_of_reflection()
    {
        using var file = new PEReader(File.OpenRead(Library.Location));
        var metadata = file.GetMetadataReader();
        var calls =
            from handle in metadata.MemberReferences
            let member = metadata.GetMemberReference(handle)
            where member.Parent.Kind == HandleKind.TypeReference
            let type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
            where !IsOf(metadata, type, "System.Reflection.Metadata")
            let space = metadata.GetString(type.Namespace)
            let name = $"{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}"
            where
                (space.StartsWith("System.Reflection", StringComparison.Ordinal) && !name.Contains("Attribute.", StringComparison.Ordinal))
                || (space == "System" && name.Split('.')[0] is "Type" or "Activator" or "Delegate")
                || name.EndsWith(".GetType", StringComparison.Ordinal)
            select name;

        // A record's equality compares types, which is no look into them; the updater's switch is a constant when trimmed; the
        // texts of a large archive are a resource of the app's assembly. To read it is no reflection either, nor is naming the
        // library's own assembly, whose resource has the composed characters.
        Assert.Equal(
            [
                "Assembly.GetManifestResourceStream",
                "MetadataUpdater.get_IsSupported",
                "Type.GetTypeFromHandle",
                "Type.get_Assembly",
                "Type.op_Equality",
            ],
            calls.Distinct().Order(StringComparer.Ordinal)
        );
    }

    private static bool IsOf(MetadataReader metadata, TypeReference type, string assembly) =>
        type.ResolutionScope.Kind == HandleKind.AssemblyReference
        && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) == assembly;

    [Fact]
    public void The_library_depends_on_nothing_but_the_framework() =>
        Assert.All(Library.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void No_record_refers_upward()
    {
        // Down this list only: a reference back up would make Equals endless.
        Type[] order = [typeof(Article), typeof(Section), typeof(Paragraph), typeof(Quote), typeof(Speaker)];
        foreach (var (type, rank) in order.Select((type, rank) => (type, rank)))
        {
            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                // No part of equality.
                if (property.Name == nameof(Article.Translations))
                    continue;
                var content = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
                Assert.True(Array.IndexOf(order, content) is var found && (found < 0 || found > rank), $"{type.Name}.{property.Name}");
            }
        }
    }
}
