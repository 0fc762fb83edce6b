using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Vermilion.Web.Security;

/// <summary>The one-time link that is printed where the desk was started: who can read it may sign in, once.</summary>
public sealed class SignInLink
{
    readonly Lock gate = new();
    string? token;

    /// <summary>A new token; the one before is void.</summary>
    public string Renew()
    {
        var fresh = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        lock (gate) token = fresh;
        return fresh;
    }

    /// <summary>Whether <paramref name="offered"/> is the token. If so it is used up.</summary>
    public bool Redeem(string offered)
    {
        lock (gate)
        {
            if (token is null || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(offered), Encoding.UTF8.GetBytes(token)))
                return false;
            token = null;
            return true;
        }
    }

    public static Uri Address(Uri desk, string token) => new(desk, $"/signin?token={token}");

    /// <summary>Says the link where the desk was started: on stderr, since it is no result of a command.</summary>
    public static void Print(Uri link) => Console.Error.WriteLine($"Sign in (works once): {link}");
}
