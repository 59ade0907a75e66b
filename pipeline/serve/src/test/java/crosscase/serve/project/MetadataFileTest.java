package crosscase.serve.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.serve.web.RequestProblem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataFileTest {
  private static final Map<String, String> CASES =
      Map.of("a/1.txt", "a", "a/2.txt", "a", "b/1.txt", "b");

  @TempDir private Path folder;

  private void change(String before, List<String> paths, Map<String, String> values)
      throws IOException {
    Files.writeString(folder.resolve("metadata.csv"), before);
    new MetadataFile(folder).change(paths, values, CASES);
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("metadata.csv"));
  }

  @Test
  void whatIsNotChangedStaysAsItIsWritten() throws IOException {
    change(
        "\uFEFFPath;Region;Note\r\na/1.txt;North;\"one; two\"\r\n*.md;South;\r\n",
        List.of("a/1.txt"),
        Map.of("kind", "report"));

    assertThat(written())
        .isEqualTo(
            "\uFEFFPath;Region;Note;kind\r\na/1.txt;North;\"one; two\";report\r\n*.md;South;;\r\n");
  }

  @Test
  void aSourceOfAPatternGetsARowWithThePatternsCells() throws IOException {
    change("path,region\na/*,North\n", List.of("a/2.txt"), Map.of("exclude", "yes"));

    assertThat(written()).isEqualTo("path,region,exclude\na/*,North,\na/2.txt,North,yes\n");
    assertThat(new MetadataFile(folder).read(List.of("a/1.txt", "a/2.txt")))
        .containsEntry("a/1.txt", Map.of("exclude", ""))
        .containsEntry("a/2.txt", Map.of("exclude", "yes"));
  }

  @Test
  void aNewColumnForTheCaseTakesNoCaseFromAnyOtherSource() throws IOException {
    change("path,region\na/*,North\nb/1.txt,South\n", List.of("b/1.txt"), Map.of("case", "c"));

    assertThat(new MetadataFile(folder).read(CASES.keySet()))
        .containsEntry("a/1.txt", Map.of("case", "a"))
        .containsEntry("a/2.txt", Map.of("case", "a"))
        .containsEntry("b/1.txt", Map.of("case", "c"));
  }

  @Test
  void aFileInAnotherEncodingIsNotTouched() throws IOException {
    byte[] before = "path,region\na/1.txt,Größe\n".getBytes(Charset.forName("windows-1252"));
    Files.write(folder.resolve("metadata.csv"), before);

    assertThatThrownBy(
            () ->
                new MetadataFile(folder)
                    .change(List.of("a/1.txt"), Map.of("kind", "report"), CASES))
        .isInstanceOf(RequestProblem.class);
    assertThat(folder.resolve("metadata.csv")).hasBinaryContent(before);
  }
}
