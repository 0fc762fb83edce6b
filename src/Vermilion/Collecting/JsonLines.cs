using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Vermilion.Collecting;

/// <summary>A line of a JSON Lines stream. <c>Bytes</c> is null for a line longer than <see cref="JsonLines.MaximumBytes"/>.</summary>
public sealed record JsonLine(long Number, byte[]? Bytes);

/// <summary>Cuts a stream into lines, without ever holding more than one.</summary>
public static class JsonLines
{
    public const int MaximumBytes = 32 * 1024 * 1024;
    const int BufferBytes = 256 * 1024;

    /// <summary>Empty lines are counted, and left out.</summary>
    public static async IAsyncEnumerable<JsonLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: BufferBytes, leaveOpen: true));
        var number = 1L;
        var tooLong = false;
        while (true)
        {
            var read = await pipe.ReadAsync(stop);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                if (LineOf(number, rest.Slice(0, end), tooLong) is { } line) yield return line;
                (number, tooLong) = (number + 1, false);
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                if (LineOf(number, rest, tooLong) is { } last) yield return last;
                break;
            }

            // What is too long is dropped as it comes; the line that follows is read again.
            tooLong |= rest.Length > MaximumBytes;
            pipe.AdvanceTo(tooLong ? rest.End : rest.Start, rest.End);
        }

        await pipe.CompleteAsync();
    }

    static JsonLine? LineOf(long number, ReadOnlySequence<byte> line, bool tooLong)
    {
        if (tooLong || line.Length > MaximumBytes) return new JsonLine(number, null);
        var bytes = line.ToArray();
        return IsBlank(bytes) ? null : new JsonLine(number, bytes);
    }

    static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
