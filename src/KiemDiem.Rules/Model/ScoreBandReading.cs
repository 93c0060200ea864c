namespace KiemDiem.Rules.Model;

/// <summary>How the bands of points in 366-QĐ/TW, Điều 11, are read.</summary>
public enum ScoreBandReading
{
    /// <summary>As written: a band has an upper end, and a case between the bands is a gap that the authority closes. The default.</summary>
    Literal = 0,

    /// <summary>As minimums: a case takes the highest level whose conditions hold.</summary>
    Cascading,
}
