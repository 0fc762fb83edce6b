using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vermilion.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Composing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "JoinedFrom",
                table: "IssueRevisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PartIds",
                table: "IssueRevisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MarginNotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Briefing = table.Column<string>(type: "TEXT", nullable: false),
                    Period = table.Column<string>(type: "TEXT", nullable: false),
                    PartId = table.Column<string>(type: "TEXT", nullable: false),
                    Beside = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    ResolvedAt = table.Column<string>(type: "TEXT", nullable: true),
                    ResolvedBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MarginNotes", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MarginNotes_Briefing_Period",
                table: "MarginNotes",
                columns: new[] { "Briefing", "Period" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MarginNotes");

            migrationBuilder.DropColumn(
                name: "JoinedFrom",
                table: "IssueRevisions");

            migrationBuilder.DropColumn(
                name: "PartIds",
                table: "IssueRevisions");
        }
    }
}
