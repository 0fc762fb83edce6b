namespace Vermilion.Composing.MarkdownForm;

enum BlockKind
{
    Heading,
    Paragraph,
    Bullet,
    Row,
    Definition,
    ClosingMark,
}

/// <summary>One block of the file with the line it begins on. <c>Level</c> is that of a heading.</summary>
sealed record Block(BlockKind Kind, int Line, string Text, int Level = 0);
