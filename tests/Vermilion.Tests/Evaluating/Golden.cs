namespace Vermilion.Tests.Evaluating;

/// <summary>The accepted findings of a document, in the file beside it.</summary>
static class Golden
{
    public const string HowToAccept = "Read it against the document; if it is right, ./test --accept takes it over.";

    public static bool IsAccepting => Environment.GetEnvironmentVariable("VERMILION_ACCEPT") == "1";

    /// <summary>Null where the text is the accepted one; else what is wrong and how to mend it.</summary>
    public static string? Compare(string path, string text)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path)) return $"{name} is missing: nobody has accepted what is found in this document.\n{HowToAccept}\n\n{text}";
        var accepted = File.ReadAllText(path);
        return accepted == text ? null : $"{name} tells other findings (- accepted, + found now).\n{HowToAccept}\n\n{string.Join('\n', LineDifference.Of(accepted, text))}";
    }

    /// <summary>Writes what was found; says what has changed, or null where nothing has.</summary>
    public static string? Accept(string path, string text)
    {
        var change = File.Exists(path) ? string.Join('\n', LineDifference.Of(File.ReadAllText(path), text)) : "new\n" + text;
        if (change.Length == 0) return null;
        File.WriteAllText(path, text);
        return $"accepted {path}: {change}";
    }
}
