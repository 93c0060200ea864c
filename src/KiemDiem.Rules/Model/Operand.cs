using System.Globalization;

namespace KiemDiem.Rules.Model;

/// <summary>What a condition looks at: a fact, or a quantity that the law names and that is computed from facts once per case.</summary>
public abstract class Operand
{
    private protected Operand(string key, Label label, OperandType type)
    {
        Key = key;
        Label = label;
        Type = type;
    }

    /// <summary>The key, a part of the keys of conditions.</summary>
    public string Key { get; }

    /// <summary>The name in both languages.</summary>
    public Label Label { get; }

    /// <summary>How values read and are written.</summary>
    public OperandType Type { get; }

    /// <summary>The facts it is computed from.</summary>
    public abstract IReadOnlyList<FactDefinition> Facts { get; }

    /// <summary>A value as it is written in JSON: a truth, a name or a number.</summary>
    internal string Write(decimal value) => Type switch
    {
        OperandType.Boolean => value == 0 ? "false" : "true",
        OperandType.Grade => Vocabulary.NameOf((Grade)(int)value),
        OperandType.Rating => Vocabulary.NameOf((Rating)(int)value),
        OperandType.Position => Vocabulary.NameOf((Position)(int)value),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
