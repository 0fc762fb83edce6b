using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vermilion.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NamesOfWorks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_WorkNames_DocumentId",
                table: "WorkNames",
                column: "DocumentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "WorkNames");
        }
    }
}
