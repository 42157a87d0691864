/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gongkai.AnnualReport;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.publishedform.PublishedForm;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.felix.framework.FrameworkFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** The bundle of this project, in a framework with the bundles that it needs and no others. */
class CheckerBundleTest {

    /** 三(七)总计 of natural persons, as it should be; in the report stands 85. */
    private static final int RIGHT = 30 + 6 + 2 + 1 + 16 + 3;

    @TempDir
    private Path storage;

    private Framework framework;
    private Bundle core;
    private Bundle checker;

    @BeforeEach
    void start() throws Exception {
        framework = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString()));
        framework.start();
        List<Bundle> bundles = new ArrayList<>();
        for (Class<?> type : List.of(
                JsonProperty.class,
                JsonParser.class,
                ObjectMapper.class,
                Jsoup.class,
                PublishedForm.class,
                GongkaiJson.class)) {
            bundles.add(install(type));
        }
        core = install(AnnualReport.class);
        checker = install(Checker.class);
        bundles.add(core);
        bundles.add(checker);
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void everyBundleIsStarted() {
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            assertEquals(Bundle.ACTIVE, bundle.getState(), bundle.toString());
        }
        assertEquals("io.github.gongkai.core", core.getSymbolicName());
    }

    @Test
    void theCheckerHasTheClassesOfTheBundles() throws Exception {
        Class<?> report = checker.loadClass(AnnualReport.class.getName());

        assertEquals(core.loadClass(AnnualReport.class.getName()), report);
        assertNotSame(AnnualReport.class, report);
    }

    @Test
    void aWrongFigureIsFound() throws Exception {
        String published = Files.readString(Path.of("src/test/resources/report-2024.txt"));

        String json = check(published);

        List<Fault> faults = GongkaiJson.strict().read(json, Diagnosis.class).faults();
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).isUnique());
        Correction correction = faults.get(0).repairs().get(0).corrections().get(0);
        assertEquals(
                "applications.outcomes.total.naturalPerson",
                correction.cell().cell().path());
        assertEquals(Optional.of(BigDecimal.valueOf(RIGHT)), correction.value());
    }

    @SuppressWarnings("unchecked")
    private String check(String published) {
        BundleContext context = framework.getBundleContext();
        UnaryOperator<String> service =
                context.getService(context.getServiceReference(UnaryOperator.class));
        return service.apply(published);
    }

    /** Installs what a class of the class path of this test comes from: a jar, or the classes of this project. */
    private Bundle install(Class<?> type) throws Exception {
        URL source = type.getProtectionDomain().getCodeSource().getLocation();
        return framework.getBundleContext().installBundle("reference:" + source);
    }
}
