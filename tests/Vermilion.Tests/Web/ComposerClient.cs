using System.Net;
using System.Text.RegularExpressions;

namespace Vermilion.Tests.Web;

/// <summary>An editor at the desk without script: loads the form, changes fields, posts all of it.</summary>
sealed partial class ComposerClient(HttpClient http, string address) : IDisposable
{
    /// <summary>The form as the page gave it: names and values in order.</summary>
    public List<KeyValuePair<string, string>> Form { get; private set; } = [];

    public string Page { get; private set; } = "";

    public async Task LoadAsync(CancellationToken stop) => Take(await http.GetStringAsync(new Uri(address, UriKind.Relative), stop));

    /// <summary>Reads the form of a page of the composer, the conflict page too.</summary>
    public void Take(string page)
    {
        Page = page;
        var form = page[page.IndexOf("class=\"composer", StringComparison.Ordinal)..];
        form = form[..form.IndexOf("</form>", StringComparison.Ordinal)];
        Form = [.. Boxes().Matches(form).Select(Read).Where(f => f.Key.Length > 0)];
    }

    static KeyValuePair<string, string> Read(Match box)
    {
        var (open, name) = (box.Groups["open"].Value, Name().Match(box.Groups["open"].Value).Groups["v"].Value);
        if (open.Contains("type=\"radio\"", StringComparison.Ordinal) && !open.Contains("checked", StringComparison.Ordinal)) return new("", "");
        var value = box.Groups["select"].Success ? Chosen().Match(box.Groups["select"].Value).Groups["v"].Value
            : box.Groups["text"].Success ? box.Groups["text"].Value : Value().Match(open).Groups["v"].Value;
        return new(name, WebUtility.HtmlDecode(value));
    }

    public IEnumerable<string> Names(string field) => Form.Select(f => f.Key).Where(k => k.EndsWith("." + field, StringComparison.Ordinal));

    public string this[string name]
    {
        get => Form.First(f => f.Key == name).Value;
        set => Form[Form.FindIndex(f => f.Key == name)] = new(name, value);
    }

    public async Task<HttpResponseMessage> PostAsync(string order, CancellationToken stop, bool isScript = false)
    {
        using var body = new FormUrlEncodedContent([.. Form, new("do", order)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
        if (isScript) request.Headers.Add("Accept", "application/json");
        return await http.SendAsync(request, stop);
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("""(?<open><textarea [^>]*>)(?<text>[^<]*)</textarea>|(?<open><select [^>]*>)(?<select>.*?)</select>|(?<open><input [^>]*>)""", RegexOptions.Singleline)]
    private static partial Regex Boxes();

    [GeneratedRegex(@"\sname=""(?<v>[^""]*)""")]
    private static partial Regex Name();

    [GeneratedRegex(@"\svalue=""(?<v>[^""]*)""")]
    private static partial Regex Value();

    [GeneratedRegex("""<option value="(?<v>[^"]*)"\s+selected""")]
    private static partial Regex Chosen();
}
