namespace KiemDiem.Rules.Conformance;
