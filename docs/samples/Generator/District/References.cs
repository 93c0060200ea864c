namespace KiemDiem.Rules.Samples;

/// <summary>References to cases that are not there, to cases of a kind that makes no sense, and unusual ones that do.</summary>
internal sealed class References(District district)
{
    private const string NoCell = "cb-khong-co-1";
    private const string NoOtherCell = "cb-khong-co-2";
    private const string NoOrganization = "db-khong-co-1";
    private const string NoOtherOrganization = "db-khong-co-2";
    private const string NoUnit = "ubnd-khong-co";
    private const string NoUnitNorParent = "to-chuc-khong-co";
    private const string NoCollective = "tt-khong-co-1";
    private const string NoOtherCollective = "tt-khong-co-2";

    /// <summary>Of three cells; done first, so that they state nothing.</summary>
    public void MoveCells()
    {
        var over = district.Random.Shuffle(district.With(TownshipRole.CellsOverQuota).Cells.Skip(1)).Take(2).Select(cell => cell.Case).ToList();
        var ranked = district.Random.ListItem([.. district.With(TownshipRole.CellsRanked).Cells.Skip(1)]);
        foreach (var cell in over.Append(ranked.Case))
        {
            cell.IsTaken = true;
        }

        over[0].ParentId = NoOrganization;
        Missing(NoOrganization, "parent");
        over[1].ParentId = ranked.Case.Id;
        Wrong(over[1], "parent");
        ranked.Case.UnitId = ranked.Members[0].Id;
        Wrong(ranked.Case, "unit");
    }

    public void MoveOthers()
    {
        MoveMembers();
        MoveLeadership();
        Missing(CohortMixes.MissingOnce, "ranking");
        Missing(CohortMixes.MissingTwice, "ranking");
    }

    private void MoveMembers()
    {
        // Two name the same cell that is not there: one breach.
        district.TakeMember().UnitId = NoCell;
        district.TakeMember().UnitId = NoCell;
        Missing(NoCell, "unit");
        district.TakeMember().UnitId = NoOtherCell;
        Missing(NoOtherCell, "unit");
        district.TakeMember().ParentId = NoOtherOrganization;
        Missing(NoOtherOrganization, "parent");
        district.TakeMember().CollectiveId = NoOtherCollective;
        Missing(NoOtherCollective, "collective");

        // One identifier in two fields: two breaches.
        var nowhere = district.TakeMember();
        nowhere.UnitId = nowhere.ParentId = NoUnitNorParent;
        Missing(NoUnitNorParent, "unit");
        Missing(NoUnitNorParent, "parent");

        var ofCollective = district.TakeMember();
        ofCollective.UnitId = AnyTownship().Collective.Id;
        Wrong(ofCollective, "unit");
        var ofCell = district.TakeMember();
        ofCell.ParentId = ofCell.UnitId;
        Wrong(ofCell, "parent");
        var ofUnit = district.TakeMember();
        ofUnit.CollectiveId = AnyTownship().Unit.Id;
        Wrong(ofUnit, "collective");

        // These are in order.
        district.TakeMember().UnitId = AnyTownship().Unit.Id;
        district.TakeMember().UnitId = AnyTownship().Unit.Id;
        district.TakeMember().CollectiveId = AnyTownship().Collective.Id;
    }

    private void MoveLeadership()
    {
        var ranked = district.With(TownshipRole.CellsRanked);
        ranked.Deputies[1].CollectiveId = NoCollective;
        Missing(NoCollective, "collective");
        ranked.Deputies[2].UnitId = NoUnit;
        Missing(NoUnit, "unit");
        ranked.Organization.UnitId = ranked.Cells[1].Case.Id;
        Wrong(ranked.Organization, "unit");
        ranked.Unit.ParentId = ranked.Collective.Id;
        Wrong(ranked.Unit, "parent");

        var miscounted = district.With(TownshipRole.Miscounted);
        miscounted.Deputies[0].UnitId = miscounted.Collective.Id;
        Wrong(miscounted.Deputies[0], "unit");
        miscounted.Deputies[1].CollectiveId = miscounted.Unit.Id;
        Wrong(miscounted.Deputies[1], "collective");
        miscounted.Deputies[2].ParentId = miscounted.Cells[1].Case.Id;
        Wrong(miscounted.Deputies[2], "parent");
        miscounted.Collective.UnitId = miscounted.Cells[1].Members[0].Id;
        Wrong(miscounted.Collective, "unit");

        var right = district.With(TownshipRole.AllStatedRightly);
        right.Collective.ParentId = ranked.Collective.Id;
        Wrong(right.Collective, "parent");

        // This one is in order.
        right.Deputies[2].ParentId = right.Unit.Id;
    }

    private Township AnyTownship() => district.Random.ListItem([.. district.Townships]);

    private void Missing(string id, string field) => district.Breach("danglingReference", id, field);

    private void Wrong(PlannedSubject subject, string field) => district.Breach("wrongReference", subject.Id, field);
}
