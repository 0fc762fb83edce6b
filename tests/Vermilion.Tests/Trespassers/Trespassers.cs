// What the walls of the architecture test must notice: one offender for each kind of rule.
namespace Vermilion.Tests.Trespassers.Web
{
    static class Desk
    {
        public static string Name => "desk";
    }
}

namespace Vermilion.Tests.Trespassers.Publishing
{
    static class PublisherThatKnowsTheDesk
    {
        public static string Name => Web.Desk.Name;
    }
}

namespace Vermilion.Tests.Trespassers.Reading
{
    static class ReaderOfFiles
    {
        public static string Read(string path) => File.ReadAllText(path);
    }

    static class ReaderOfTheClock
    {
        public static DateTime Today => DateTime.UtcNow;
    }
}
