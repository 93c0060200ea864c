using System.Text;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>An overlay that has every property of the form, and the reading of overlays.</summary>
internal static class OverlayTexts
{
    public const string Full = """
        {
          "$schema": "overlay-1.schema.json",
          "overlay": 1,
          "id": "xa-thu",
          "title": { "vi": "Quy định của xã Thử", "en": "Rules of the commune of Thử" },
          "base": "qd366-hd43",
          "revision": 7,
          "locality": "xa-thu-moi",
          "firstYear": 2026,
          "lastYear": 2030,
          "documents": [
            { "id": "qd5", "number": "5-QĐ/ĐU", "date": "2025-11-05", "kind": { "vi": "Quy định", "en": "Regulation" } },
            { "id": "hd6", "number": "6-HD/ĐU", "date": "2025-12-31", "kind": { "vi": "Hướng dẫn", "en": "Guideline" } }
          ],
          "settings": { "noLevelMatches": "notCompleted", "quotaCountsHead": false },
          "localFacts": [
            { "name": "remark", "type": "text", "label": { "vi": "nhận xét", "en": "remark" }, "citation": { "document": "qd5", "provision": "Điều 1", "evidence": "dispatch" } },
            { "name": "onDuty", "type": "boolean", "label": { "vi": "trực", "en": "on duty" }, "citation": { "document": "qd5", "provision": "Điều 2", "evidence": "published" } },
            { "name": "digitalWork", "type": "grade", "kinds": ["partyMember", "leader"], "label": { "vi": "số hóa", "en": "digital" }, "citation": { "document": "qd5", "provision": "Điều 3", "evidence": "reported", "attestedYear": 2026 } },
            { "name": "peers", "type": "rating", "label": { "vi": "đồng cấp", "en": "peers" }, "citation": { "document": "qd5", "provision": "Điều 4", "evidence": "unverified" } },
            { "name": "visits", "type": "count", "minimum": 2, "maximum": 50, "label": { "vi": "lượt", "en": "visits" }, "citation": { "document": "qd5", "provision": "Điều 5", "evidence": "dispatch" } },
            { "name": "budget", "type": "number", "minimum": -5.5, "maximum": 100, "label": { "vi": "chi", "en": "budget" }, "citation": { "document": "qd5", "provision": "Điều 6", "evidence": "dispatch" } },
            { "name": "satisfaction", "type": "share", "allowsNone": true, "label": { "vi": "hài lòng", "en": "satisfied" }, "citation": { "document": "qd5", "provision": "Điều 7", "evidence": "dispatch" } }
          ],
          "changes": [
            { "change": "threshold", "kinds": ["partyMember"], "condition": "excellent.tasks.exceededShare.atLeast", "required": 0.4, "citation": { "document": "hd6", "provision": "Mục 1", "evidence": "dispatch" } },
            { "change": "replace", "kinds": ["leader"], "condition": "ceiling.quarters.anyNotCompleted.is",
              "with": { "all": [ { "operand": "xa-thu.digitalWork", "comparison": "lessThan", "required": "average" }, { "any": [ { "operand": "xa-thu.peers", "comparison": "atMost", "required": "completed" }, { "operand": "position", "comparison": "is", "required": "head" } ] } ] },
              "citation": { "document": "hd6", "provision": "Mục 2", "evidence": "dispatch" } },
            { "change": "remove", "kinds": ["unit"], "condition": "gate.reviewed.is", "citation": { "document": "hd6", "provision": "Mục 3", "evidence": "dispatch" } },
            { "change": "require", "kinds": ["partyMember"], "rating": "excellent", "when": { "operand": "xa-thu.visits", "comparison": "moreThan", "required": 10 }, "citation": { "document": "hd6", "provision": "Mục 4", "evidence": "dispatch" } },
            { "change": "trigger", "kinds": ["unit"], "name": "unsatisfied", "weighed": true, "label": { "vi": "không hài lòng", "en": "unsatisfied" },
              "when": { "unless": { "rule": { "operand": "xa-thu.satisfaction", "comparison": "lessThan", "required": 0.5 }, "exception": { "operand": "tasks.forceMajeure", "comparison": "is", "required": true } } },
              "citation": { "document": "hd6", "provision": "Mục 5", "evidence": "dispatch" } },
            { "change": "ceiling", "kinds": ["unit"], "name": "points", "highest": "good", "label": { "vi": "điểm", "en": "points" }, "when": { "operand": "score.total", "comparison": "lessThan", "required": 95 }, "citation": { "document": "hd6", "provision": "Mục 6", "evidence": "dispatch" } },
            { "change": "notAbove", "kinds": ["partyMember"], "of": ["unitRating"], "from": "deputy", "label": { "vi": "không cao hơn", "en": "not above" }, "citation": { "document": "hd6", "provision": "Mục 7", "evidence": "dispatch" } },
            { "change": "quota", "kinds": ["partyMember"], "share": 0.15, "outstandingShare": 0.18, "citation": { "document": "hd6", "provision": "Mục 8", "evidence": "dispatch" } }
          ],
          "deadlines": [
            { "code": "xa.review", "task": "reviewAndRating", "level": "grassroots", "what": { "vi": "xếp loại", "en": "rating" }, "who": { "vi": "chi bộ", "en": "cells" },
              "due": { "yearsLater": 0, "month": 12, "day": 5, "included": true }, "onlyYear": 2026, "citation": { "document": "hd6", "provision": "Mục 9", "evidence": "dispatch" } },
            { "code": "xa.report", "task": "report", "what": { "vi": "báo cáo", "en": "report" }, "who": { "vi": "đảng bộ", "en": "organisation" },
              "before": { "vi": "đại hội", "en": "the congress" }, "citation": { "document": "hd6", "provision": "Mục 10", "evidence": "dispatch" } }
          ],
          "dossier": [ { "code": "xa.sheet", "label": { "vi": "bảng điểm", "en": "sheet" }, "kinds": ["leader"], "ifAny": true, "citation": { "document": "hd6", "provision": "Mục 11", "evidence": "dispatch" } } ],
          "registrations": [ { "code": "xa.deeds", "label": { "vi": "việc làm theo", "en": "deeds" }, "kinds": ["partyMember"], "minimum": 1, "maximum": 3, "citation": { "document": "hd6", "provision": "Mục 12", "evidence": "dispatch" } } ],
          "rules": [ { "code": "xa.attendance", "step": "attendance", "text": { "vi": "cử người dự", "en": "send somebody" }, "citation": { "document": "hd6", "provision": "Mục 13", "evidence": "dispatch" } } ]
        }
        """;

    public static OverlayFile Read(string json) => OverlayJson.Read(Encoding.UTF8.GetBytes(json), RegulationCatalog.Default);

    /// <summary>The full overlay with one piece exchanged, which must stand there exactly once.</summary>
    public static string With(string old, string other)
    {
        Full.Split(old).Should().HaveCount(2, "'{0}' must stand in the overlay once", old);
        return Full.Replace(old, other, StringComparison.Ordinal);
    }

    public static DataProblem OnlyProblem(this OverlayFile file)
    {
        file.Problems.Should().ContainSingle();
        return file.Problems[0];
    }
}
