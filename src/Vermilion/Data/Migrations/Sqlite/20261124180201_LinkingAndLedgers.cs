using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vermilion.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LinkingAndLedgers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Anchor",
                table: "Targets",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Baseline",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DueBy",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "IndicatorKey",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InheritedFrom",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NormalUnit",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "NormalValue",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Qualifier",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sectors",
                table: "Targets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Basis",
                table: "Relations",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ApplyBy",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CommentsBy",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Expires",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LinkedBy",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Version",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WorkId",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    DocumentId = table.Column<string>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", nullable: true),
                    Currency = table.Column<string>(type: "TEXT", nullable: true),
                    Capacity = table.Column<decimal>(type: "TEXT", nullable: true),
                    CapacityUnit = table.Column<string>(type: "TEXT", nullable: true),
                    Stake = table.Column<decimal>(type: "TEXT", nullable: true),
                    Date = table.Column<string>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Places = table.Column<string>(type: "TEXT", nullable: true),
                    Sectors = table.Column<string>(type: "TEXT", nullable: true),
                    English = table.Column<string>(type: "TEXT", nullable: true),
                    Sentence = table.Column<string>(type: "TEXT", nullable: false),
                    SpanStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SpanEnd = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => new { x.DocumentId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "LinkDecisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AId = table.Column<string>(type: "TEXT", nullable: false),
                    BId = table.Column<string>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkDecisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Observations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentId = table.Column<string>(type: "TEXT", nullable: false),
                    TargetOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    TargetWords = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", nullable: true),
                    Unit = table.Column<string>(type: "TEXT", nullable: true),
                    AsOf = table.Column<string>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoryEdges",
                columns: table => new
                {
                    AId = table.Column<string>(type: "TEXT", nullable: false),
                    BId = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryEdges", x => new { x.AId, x.BId });
                });

            migrationBuilder.CreateTable(
                name: "StoryKeys",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryKeys", x => new { x.Key, x.Day, x.DocumentId });
                });

            migrationBuilder.CreateTable(
                name: "StoryProfiles",
                columns: table => new
                {
                    DocumentId = table.Column<string>(type: "TEXT", nullable: false),
                    Signature = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryProfiles", x => x.DocumentId);
                });

            migrationBuilder.CreateTable(
                name: "WorkNames",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkNames", x => new { x.Name, x.DocumentId });
                });

            migrationBuilder.CreateTable(
                name: "EventParties",
                columns: table => new
                {
                    DocumentId = table.Column<string>(type: "TEXT", nullable: false),
                    EventOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: true),
                    Company = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventParties", x => new { x.DocumentId, x.EventOrdinal, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_EventParties_Events_DocumentId_EventOrdinal",
                        columns: x => new { x.DocumentId, x.EventOrdinal },
                        principalTable: "Events",
                        principalColumns: new[] { "DocumentId", "Ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Targets_DueBy",
                table: "Targets",
                column: "DueBy");

            migrationBuilder.CreateIndex(
                name: "IX_Targets_IndicatorKey",
                table: "Targets",
                column: "IndicatorKey");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_ApplyBy",
                table: "Documents",
                column: "ApplyBy");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_CommentsBy",
                table: "Documents",
                column: "CommentsBy");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Effective",
                table: "Documents",
                column: "Effective");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Expires",
                table: "Documents",
                column: "Expires");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_LinkedBy",
                table: "Documents",
                column: "LinkedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_WorkId",
                table: "Documents",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_EventParties_Company",
                table: "EventParties",
                column: "Company");

            migrationBuilder.CreateIndex(
                name: "IX_Events_Day",
                table: "Events",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_LinkDecisions_AId",
                table: "LinkDecisions",
                column: "AId");

            migrationBuilder.CreateIndex(
                name: "IX_LinkDecisions_BId",
                table: "LinkDecisions",
                column: "BId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_DocumentId",
                table: "Observations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_StoryEdges_BId",
                table: "StoryEdges",
                column: "BId");

            migrationBuilder.CreateIndex(
                name: "IX_StoryKeys_DocumentId",
                table: "StoryKeys",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkNames_DocumentId",
                table: "WorkNames",
                column: "DocumentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EventParties");

            migrationBuilder.DropTable(
                name: "LinkDecisions");

            migrationBuilder.DropTable(
                name: "Observations");

            migrationBuilder.DropTable(
                name: "StoryEdges");

            migrationBuilder.DropTable(
                name: "StoryKeys");

            migrationBuilder.DropTable(
                name: "StoryProfiles");

            migrationBuilder.DropTable(
                name: "WorkNames");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Targets_DueBy",
                table: "Targets");

            migrationBuilder.DropIndex(
                name: "IX_Targets_IndicatorKey",
                table: "Targets");

            migrationBuilder.DropIndex(
                name: "IX_Documents_ApplyBy",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_Documents_CommentsBy",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_Documents_Effective",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_Documents_Expires",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_Documents_LinkedBy",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_Documents_WorkId",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "Anchor",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Baseline",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "DueBy",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "IndicatorKey",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "InheritedFrom",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "NormalUnit",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "NormalValue",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Qualifier",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Sectors",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Basis",
                table: "Relations");

            migrationBuilder.DropColumn(
                name: "ApplyBy",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "CommentsBy",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "Expires",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "LinkedBy",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "WorkId",
                table: "Documents");
        }
    }
}
