using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Vermilion.Model;

namespace Vermilion.Data;

/// <summary>
/// The one store. Each table that grows carries the document id, so that it can be spread by it. What only one engine
/// can do stands in its own subclass.
/// </summary>
public abstract class VermilionDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<SnapshotContent> SnapshotContents => Set<SnapshotContent>();
    public DbSet<Snapshot> Snapshots => Set<Snapshot>();
    public DbSet<Document> Documents => Set<Document>();
    public DbSet<DocumentIssuer> DocumentIssuers => Set<DocumentIssuer>();
    public DbSet<StoredReading> Readings => Set<StoredReading>();
    public DbSet<TargetRow> Targets => Set<TargetRow>();
    public DbSet<Relation> Relations => Set<Relation>();
    public DbSet<StoryProfile> StoryProfiles => Set<StoryProfile>();
    public DbSet<StoryKey> StoryKeys => Set<StoryKey>();
    public DbSet<StoryEdge> StoryEdges => Set<StoryEdge>();
    public DbSet<WorkName> WorkNames => Set<WorkName>();
    public DbSet<LinkDecision> LinkDecisions => Set<LinkDecision>();
    public DbSet<EventRow> Events => Set<EventRow>();
    public DbSet<EventPartyRow> EventParties => Set<EventPartyRow>();
    public DbSet<Observation> Observations => Set<Observation>();
    public DbSet<IssueRevision> IssueRevisions => Set<IssueRevision>();
    public DbSet<MarginNote> MarginNotes => Set<MarginNote>();
    public DbSet<Edition> Editions => Set<Edition>();
    public DbSet<EditionFile> EditionFiles => Set<EditionFile>();

    /// <summary>Brings the store to the newest schema. A kill on the way is made good by the next call. A store of another version is left as it is, and that is said.</summary>
    public abstract Task<Failure?> UpgradeAsync(CancellationToken cancellation);

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        // SQLite can neither order nor compare its own form of DateTimeOffset: ISO text in UTC sorts as time does, everywhere.
        builder.Properties<DateTimeOffset>().HaveConversion<UtcTextConverter>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<SnapshotContent>().HasKey(c => c.ContentHash);
        model.Entity<Snapshot>(snapshot =>
        {
            snapshot.HasKey(s => s.Id);
            // Not unique: a page that goes back to what it was is captured a third time.
            snapshot.HasIndex(s => new { s.DocumentId, s.ContentHash });
        });
        model.Entity<Document>(document =>
        {
            document.HasKey(d => d.Id);
            document.HasIndex(d => d.Published);
            document.HasIndex(d => d.WorkKey);
            document.HasIndex(d => d.DocumentNumber);
            document.HasIndex(d => d.StoryId);
            document.HasIndex(d => d.WorkId);
            document.HasIndex(d => d.LinkedBy);
            document.HasIndex(d => d.CommentsBy);
            document.HasIndex(d => d.ApplyBy);
            document.HasIndex(d => d.Effective);
            document.HasIndex(d => d.Expires);
            document.HasMany(d => d.Issuers).WithOne().HasForeignKey(i => i.DocumentId);
        });
        model.Entity<DocumentIssuer>(issuer =>
        {
            issuer.HasKey(i => new { i.DocumentId, i.Ordinal });
            issuer.HasIndex(i => i.Body);
        });
        model.Entity<StoredReading>().HasKey(r => r.DocumentId);
        model.Entity<TargetRow>(target =>
        {
            target.HasKey(t => new { t.DocumentId, t.Ordinal });
            target.HasIndex(t => t.IndicatorKey);
            target.HasIndex(t => t.DueBy);
        });
        model.Entity<Relation>(relation =>
        {
            relation.HasKey(r => new { r.FromId, r.Ordinal });
            relation.HasIndex(r => r.ToId);
            relation.HasIndex(r => r.TargetKey);
            relation.HasIndex(r => r.TargetNumber);
        });
        model.Entity<StoryProfile>().HasKey(p => p.DocumentId);
        model.Entity<StoryKey>(key =>
        {
            key.HasKey(k => new { k.Key, k.Day, k.DocumentId });
            key.HasIndex(k => k.DocumentId);
        });
        model.Entity<StoryEdge>(edge =>
        {
            edge.HasKey(e => new { e.AId, e.BId });
            edge.HasIndex(e => e.BId);
        });
        model.Entity<WorkName>(name =>
        {
            name.HasKey(n => new { n.Name, n.DocumentId });
            name.HasIndex(n => n.DocumentId);
        });
        model.Entity<LinkDecision>(decision =>
        {
            decision.HasIndex(d => d.AId);
            decision.HasIndex(d => d.BId);
        });
        model.Entity<EventRow>(happening =>
        {
            happening.HasKey(e => new { e.DocumentId, e.Ordinal });
            happening.HasIndex(e => e.Day);
            happening.HasMany(e => e.Parties).WithOne().HasForeignKey(p => new { p.DocumentId, p.EventOrdinal });
        });
        model.Entity<EventPartyRow>(party =>
        {
            party.HasKey(p => new { p.DocumentId, p.EventOrdinal, p.Ordinal });
            party.HasIndex(p => p.Company);
        });
        model.Entity<Observation>().HasIndex(o => o.DocumentId);
        model.Entity<IssueRevision>().HasKey(r => new { r.Briefing, r.Period, r.Revision });
        model.Entity<MarginNote>().HasIndex(n => new { n.Briefing, n.Period });
        model.Entity<Edition>(edition =>
        {
            edition.HasKey(e => new { e.Briefing, e.Period, e.Number });
            edition.HasMany(e => e.Files).WithOne().HasForeignKey(f => new { f.Briefing, f.Period, f.Number });
        });
        model.Entity<EditionFile>().HasKey(f => new { f.Briefing, f.Period, f.Number, f.Name });
    }

    sealed class UtcTextConverter() : ValueConverter<DateTimeOffset, string>(
        at => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
}
