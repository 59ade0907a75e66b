package crosscase.extract.metadata;

import crosscase.corpus.DocumentMetadata;
import crosscase.extract.ColumnMapping;
import crosscase.extract.MetadataException;
import crosscase.extract.ReadingHints;
import crosscase.extract.Source;
import crosscase.extract.SpeakerCorrections;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the metadata says about the sources that match one path or pattern.
 *
 * @param cells by key; {@code path} is among them
 * @param roles the role for each speaker label
 */
public record MetadataEntry(
    Map<String, MetadataCell> cells, Map<String, String> roles, ColumnMapping columns) {

  /** Where the path of this entry is written, for messages. */
  public String place() {
    return cell("path").place();
  }

  /** The path or pattern as it is written. */
  public String path() {
    return cell("path").text();
  }

  /** The paths of the sources that this entry describes, at least one. */
  public List<String> matchingPaths(Collection<String> paths) throws MetadataException {
    return new SourcePattern(cell("path")).matchingPaths(paths);
  }

  /** Whether none of its cells has a mistake; keeps those that have. */
  public boolean isSound(MetadataProblems problems) {
    boolean hasKind = problems.attempt(() -> cell("kind").kind()).isPresent();
    boolean hasDate = problems.attempt(() -> cell("date").date()).isPresent();
    boolean hasEncoding = problems.attempt(() -> cell("encoding").encoding()).isPresent();
    boolean hasGenre = problems.attempt(() -> cell("genre").genre()).isPresent();
    boolean hasExclude = problems.attempt(() -> cell("exclude").isYes()).isPresent();
    return hasKind && hasDate && hasEncoding && hasGenre && hasExclude;
  }

  /** Whether its sources are not to be read. */
  public boolean excludes() throws MetadataException {
    return cell("exclude").isYes();
  }

  /** How the sources are to be read. */
  public ReadingHints hints() throws MetadataException {
    return new ReadingHints(
        cell("encoding").encoding(), columns, cell("genre").genre(), SpeakerCorrections.NONE);
  }

  public DocumentMetadata describe(
      String path, CaseFolders folders, Map<String, String> corpusRoles) throws MetadataException {
    return new DocumentMetadata(
        path,
        caseName(path, folders),
        cell("kind").kind(),
        title(path),
        cell("date").date(),
        variables(),
        roles(corpusRoles));
  }

  private Optional<String> caseName(String path, CaseFolders folders) {
    return cells.containsKey("case")
        ? Optional.of(cell("case").text()).filter(name -> !name.isEmpty())
        : folders.caseOf(path);
  }

  private String title(String path) {
    String title = cell("title").text();
    return title.isEmpty() ? Source.fileName(path) : title;
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    cells.forEach(
        (key, cell) -> {
          if (!MetadataKeys.KNOWN.contains(key)) {
            variables.put(key, cell.text());
          }
        });
    return variables;
  }

  /** If the corpus and this entry give a speaker different roles, that of the entry counts. */
  private Map<String, String> roles(Map<String, String> corpusRoles) {
    Map<String, String> all = new LinkedHashMap<>(corpusRoles);
    all.keySet().removeIf(label -> roles.keySet().stream().anyMatch(label::equalsIgnoreCase));
    all.putAll(roles);
    return all;
  }

  private MetadataCell cell(String key) {
    return cells.getOrDefault(key, new MetadataCell("", ""));
  }
}
