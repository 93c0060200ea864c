namespace KiemDiem.Rules;

/// <summary>The base of the exceptions of this library, all of which mean misuse or data that should have been checked.</summary>
public abstract class KiemDiemException : Exception
{
    private protected KiemDiemException(string message)
        : base(message)
    {
    }
}
