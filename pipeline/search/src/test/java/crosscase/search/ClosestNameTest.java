package crosscase.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestNameTest {
  private static final List<String> CASES = List.of("housing", "welfare", "employment");

  @Test
  void findsTheNameThatWasMeant() {
    assertThat(ClosestName.of("hosing", CASES)).contains("housing");
    assertThat(ClosestName.of("Wellfare", CASES)).contains("welfare");
    assertThat(ClosestName.hint("emploiment", CASES)).isEqualTo("Did you mean employment?");
  }

  @Test
  void listsTheNamesIfNoneIsSimilar() {
    assertThat(ClosestName.of("xyz", CASES)).isEmpty();
    assertThat(ClosestName.hint("xyz", CASES))
        .isEqualTo("Choose one of housing, welfare, employment.");
    assertThat(ClosestName.hint("xyz", List.of())).isEqualTo("There are none.");
  }

  @Test
  void listsNoMoreThanTenNames() {
    List<String> many = "abcdefghijklmnop".chars().mapToObj(Character::toString).toList();

    assertThat(ClosestName.hint("zzz", many)).endsWith("i, j and 6 more.");
  }
}
