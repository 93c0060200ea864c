namespace KiemDiem.Rules.Tests.Json;

/// <summary>Each mistake in an overlay is told with its place, what was found and what is allowed.</summary>
public sealed class OverlayFaultTests
{
    public static TheoryData<int, OverlayFault> Faults
    {
        get
        {
            var data = new TheoryData<int, OverlayFault>();
            foreach (var fault in OverlayFaults.Formal.Concat(OverlayFaults.Contextual))
            {
                data.Add(data.Count(), fault);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Mistake_is_the_only_problem_and_tells_where_what_and_what_is_allowed(int number, OverlayFault fault)
    {
        _ = number;

        var file = OverlayTexts.Read(fault.Text);

        file.Overlay.Should().BeNull();
        file.IsValid.Should().BeFalse();
        var problem = file.OnlyProblem();
        (problem.Code, problem.Path, problem.Found).Should().Be((fault.Code, fault.Path, fault.Found));
        problem.Allowed.English.Should().StartWith(fault.Allowed);
        problem.CaseId.Should().BeNull();
        if (fault.Code is not (DataProblemCode.MissingProperty or DataProblemCode.NotAllowed))
        {
            (problem.Line, problem.Column).Should().Be(fault.Place);
        }
    }

    [Fact]
    public void Table_has_every_code_that_an_overlay_can_have() =>
        OverlayFaults.Formal.Concat(OverlayFaults.Contextual).Select(fault => fault.Code).Distinct().Should().BeEquivalentTo(
            new[]
            {
                DataProblemCode.UnknownProperty, DataProblemCode.DuplicateProperty, DataProblemCode.MissingProperty, DataProblemCode.WrongType,
                DataProblemCode.UnknownName, DataProblemCode.OutOfRange, DataProblemCode.DuplicateId, DataProblemCode.NotAllowed,
            },
            "well-formedness has a test of its own, and the others are of cases");
}
