using System.Net;
using Vermilion.Model;

namespace Vermilion.Web.Security;

/// <summary>The desk has no accounts yet, so it listens to nobody but this machine.</summary>
public static class LoopbackRule
{
    public static readonly IReadOnlyList<string> HostNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The addresses to listen on, or why they are refused.</summary>
    public static Outcome<IReadOnlyList<string>> Check(string urls)
    {
        var listed = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (listed.Length == 0) return new Failure("--urls: no address; give one such as http://127.0.0.1:5080");
        foreach (var url in listed)
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp)
                return new Failure($"--urls {url}: not an http address; give one such as http://127.0.0.1:5080");
            if (!IsLoopback(address))
                return new Failure($"--urls {url}: without accounts the desk listens on this machine only; use 127.0.0.1 or localhost");
        }

        return Outcome.Of<IReadOnlyList<string>>(listed);
    }

    // Uri.IsLoopback also says yes to names that only usually mean this machine; an address is tested as an address.
    static bool IsLoopback(Uri address) =>
        address.Host == "localhost" || (IPAddress.TryParse(address.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip));
}
