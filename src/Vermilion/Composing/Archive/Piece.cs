namespace Vermilion.Composing.Archive;

enum PieceKind
{
    Heading,
    Paragraph,
    Bullet,

    /// <summary>A row of a table: its cells are parted by tabs.</summary>
    Row,
}

/// <summary>A heading, paragraph, item or row of someone's layout.</summary>
/// <param name="Line">Where it stands, counted from 1: a line of Markdown, else the piece itself.</param>
/// <param name="Text">Inline Markdown; a line break is one of print.</param>
/// <param name="Level">Of a heading.</param>
sealed record Piece(PieceKind Kind, int Line, string Text, int Level = 0)
{
    /// <summary>The words without emphasis and links.</summary>
    public string Plain => InlineWords.Plain(Text);
}
