using System.Diagnostics.CodeAnalysis;

namespace Vermilion.Model;

/// <summary>An expected failure, in one line for the person at the desk: what, where and how to mend it.</summary>
public sealed record Failure(string Message);

/// <summary>A value, or the expected failure that stands in its place.</summary>
public sealed record Outcome<T>
{
    Outcome(T? value, Failure? failure) => (Value, Failure) = (value, failure);

    public T? Value { get; }

    public Failure? Failure { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Failure is null;

    internal static Outcome<T> Success(T value) => new(value, null);

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Failure failure) => new(default, failure);
}

public static class Outcome
{
    /// <summary>For values of an interface type, which C# does not convert by itself.</summary>
    public static Outcome<T> Of<T>(T value) => Outcome<T>.Success(value);
}
