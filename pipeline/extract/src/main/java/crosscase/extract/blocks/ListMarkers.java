package crosscase.extract.blocks;

import crosscase.corpus.Paragraph.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises list items by the marker in front of them.
 *
 * <p>Numbers count only if they form a series from 1 that is interrupted by nothing but other
 * items. A hyphen, which may also introduce speech, counts only after text that ends in a colon.
 */
public final class ListMarkers {
  private static final Pattern BULLET = Pattern.compile("^[\\s\uFEFF]*[•▪◦‣●○■·\uF0B7]\\s+");
  private static final Pattern HYPHEN = Pattern.compile("^\\s*[-–*]\\s+");
  private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,2})[.)]\\s+(?=\\S)");

  private ListMarkers() {}

  public static boolean isBullet(String line) {
    return BULLET.matcher(line).find();
  }

  /** The number in front of an item; 0 if there is none. */
  public static int number(String line) {
    Matcher number = NUMBER.matcher(line);
    return number.find() ? Integer.parseInt(number.group(1)) : 0;
  }

  /** The same blocks, except that those with a marker become list items without it. */
  public static List<Block> toListItems(List<Block> blocks) {
    List<Block> items = new ArrayList<>(blocks);
    items.replaceAll(ListMarkers::withoutBullet);
    for (int i = 0; i < items.size(); i++) {
      if (isText(items.get(i)) && number(items.get(i).text()) == 1) {
        withoutNumbers(items, i);
      } else if (items.get(i).text().endsWith(":")) {
        withoutHyphens(items, i + 1);
      }
    }
    return items;
  }

  private static Block withoutBullet(Block block) {
    return isText(block) && isBullet(block.text()) ? item(block, BULLET) : block;
  }

  private static void withoutNumbers(List<Block> blocks, int first) {
    List<Integer> series = new ArrayList<>(List.of(first));
    for (int i = first + 1; i < blocks.size(); i++) {
      boolean isNext = isText(blocks.get(i)) && number(blocks.get(i).text()) == series.size() + 1;
      if (isNext) {
        series.add(i);
      } else if (isText(blocks.get(i)) || blocks.get(i).form() == Form.HEADING) {
        break;
      }
    }
    if (series.size() > 1) {
      series.forEach(i -> blocks.set(i, item(blocks.get(i), NUMBER)));
    }
  }

  private static void withoutHyphens(List<Block> blocks, int first) {
    int end = first;
    while (end < blocks.size() && hasHyphen(blocks.get(end))) {
      end++;
    }
    if (end - first > 1) {
      blocks.subList(first, end).replaceAll(block -> item(block, HYPHEN));
    }
  }

  private static boolean hasHyphen(Block block) {
    return isText(block) && HYPHEN.matcher(block.text()).find();
  }

  private static boolean isText(Block block) {
    return block.form() == Form.TEXT && block.position() instanceof Block.Position.Flow;
  }

  private static Block item(Block block, Pattern mark) {
    return block.withText(mark.matcher(block.text()).replaceFirst("")).withForm(Form.LIST_ITEM);
  }
}
