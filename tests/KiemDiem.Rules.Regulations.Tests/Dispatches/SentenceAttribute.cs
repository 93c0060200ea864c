namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>Names the sentence of a dispatch that a test holds the catalogue to. It stands on the sentence's page in <c>docs/law</c>.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class SentenceAttribute : Attribute
{
    public SentenceAttribute(string document, string provision)
    {
        Document = document;
        Provision = provision;
    }

    /// <summary>The number of the dispatch.</summary>
    public string Document { get; }

    /// <summary>The sentence, as the inventory names it.</summary>
    public string Provision { get; }
}
