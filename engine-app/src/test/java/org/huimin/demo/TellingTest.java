package org.huimin.demo;

import static org.mockito.Mockito.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.huimin.SomeCase;
import org.junit.jupiter.api.Test;

/** What becomes of a story when the models are not those that it was written for. */
class TellingTest {

    private final Deeds deeds = mock(Deeds.class);
    private final Story story = new Story("intake", 3, null, null, "", JsonNodeFactory.instance.objectNode());
    private final Scene check =
            new Scene("Activity_CheckMaterials", null, "intake", JsonNodeFactory.instance.objectNode());
    private final Scene decide = new Scene("Activity_Decide", null, "head", JsonNodeFactory.instance.objectNode());
    private final Telling telling = new Telling(story, deeds);

    @Test
    void endsWhereAnotherTaskWaits() {
        when(deeds.register(story)).thenReturn(SomeCase.NUMBER);
        doThrow(new IllegalStateException("does not wait")).when(deeds).play(check, story, SomeCase.NUMBER);
        telling.begin();
        telling.goOn(new Story.Turn("CheckMaterials", 0, false), check);
        telling.goOn(new Story.Turn("Decide", 1, false), decide);
        verify(deeds, never()).play(decide, story, SomeCase.NUMBER);
    }

    @Test
    void isNotToldWithoutACase() {
        when(deeds.register(story)).thenThrow(new IllegalStateException("no model begins with it"));
        telling.begin();
        telling.goOn(new Story.Turn("CheckMaterials", 0, false), check);
        verify(deeds, never()).play(any(), any(), any());
    }
}
