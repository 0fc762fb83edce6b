using System.ComponentModel;
using System.Diagnostics;

namespace Vermilion.Cli;

/// <summary>The desktop of the person at the machine, where there is one.</summary>
static class Desktop
{
    /// <summary>Opens an address in the browser. Without a desktop nothing happens: the address is printed anyway.</summary>
    public static void Open(Uri address)
    {
        if (Opener() is not { } opener) return;
        try
        {
            using var opened = Process.Start(new ProcessStartInfo(opener, [address.ToString()]) { RedirectStandardError = true });
        }
        catch (Win32Exception)
        {
            // The opener is not installed; the printed address serves.
        }
    }

    static string? Opener()
    {
        if (OperatingSystem.IsWindows()) return "explorer";
        if (OperatingSystem.IsMacOS()) return "open";
        var screen = Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") ?? Environment.GetEnvironmentVariable("DISPLAY");
        return string.IsNullOrEmpty(screen) ? null : "xdg-open";
    }
}
