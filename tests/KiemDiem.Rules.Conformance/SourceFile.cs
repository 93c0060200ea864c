using System.Text.RegularExpressions;

namespace KiemDiem.Rules.Conformance;

/// <summary>A C# file without its comments and texts: enough to see which types it declares and which it mentions.</summary>
public sealed partial class SourceFile
{
    private readonly string[] _namespaces;

    /// <summary>Reads a file by its path from the root of the repository.</summary>
    public SourceFile(string path)
    {
        Path = path;
        Text = File.ReadAllText(RepositoryFiles.PathOf(path));
        Code = CommentsAndTexts().Replace(Text, " ");
        Namespace = NamespaceLine().Match(Code).Groups[1].Value;
        _namespaces = [.. Usings().Matches(Code).Select(match => match.Groups[1].Value), .. Ancestors(Namespace)];
    }

    /// <summary>The path from the root.</summary>
    public string Path { get; }

    /// <summary>The file as it is.</summary>
    public string Text { get; }

    /// <summary>The file without comments and texts.</summary>
    public string Code { get; }

    /// <summary>The namespace it declares.</summary>
    public string Namespace { get; }

    /// <summary>The types it declares at the outermost level: modifiers, and name.</summary>
    public IEnumerable<(string Modifiers, string Name)> Types =>
        TypeDeclarations().Matches(Code).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    /// <summary>Whether it mentions a type that it can see. A member of the same name, declared or used, is not a mention.</summary>
    public bool Mentions(string typeNamespace, string typeName) =>
        _namespaces.Contains(typeNamespace)
        && Regex.IsMatch(
            Code,
            $@"(?<![\w.@])(?!(?<=^[ ]*){Regex.Escape(typeName)}(,|\s*=))({Regex.Escape(typeName)})(?!\w)(?!\s*(=>|\{{\s*(get|init)|=[^=>]))",
            RegexOptions.Multiline);

    private static IEnumerable<string> Ancestors(string name)
    {
        for (var current = name; current.Length > 0; current = current.Contains('.', StringComparison.Ordinal) ? current[..current.LastIndexOf('.')] : "")
        {
            yield return current;
        }
    }

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|\$?\"\"\".*?\"\"\"|\$?"(\\.|[^"\\\n])*"|'(\\.|[^'\\])'""", RegexOptions.Singleline)]
    private static partial Regex CommentsAndTexts();

    [GeneratedRegex(@"^namespace\s+([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?:global )?using\s+(?:static\s+)?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"^((?:(?:public|internal|sealed|abstract|static|readonly|partial|file|ref)\s+)*)(?:class|interface|enum|record struct|record class|record|struct)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclarations();
}
