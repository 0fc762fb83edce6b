using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vermilion.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LedgerFields : Migration
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

            migrationBuilder.AddColumn<string>(
                name: "InheritedFrom",
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
                name: "Date",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sectors",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Stake",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Effective",
                table: "Documents",
                column: "Effective");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Expires",
                table: "Documents",
                column: "Expires");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Documents_Effective",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_Documents_Expires",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "Anchor",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Baseline",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "InheritedFrom",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Qualifier",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Sectors",
                table: "Targets");

            migrationBuilder.DropColumn(
                name: "Date",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Sectors",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Stake",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "Documents");
        }
    }
}
