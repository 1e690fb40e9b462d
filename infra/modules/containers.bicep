@description('The app on Container Apps: for longer renders, larger temporary space, and revisions that share the traffic.')
param name string
param environmentName string
param location string
param tags object
param identityId string
param image string
param settings object
@description('Settings whose values lie in the vault: name to address.')
param secrets object
param minimumReplicas int
param maximumReplicas int
param subnetId string
param workspaceId string

resource environment 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: environmentName
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: { destination: 'azure-monitor' }
    vnetConfiguration: empty(subnetId) ? null : { infrastructureSubnetId: subnetId }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

resource app 'Microsoft.App/containerApps@2025-07-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    managedEnvironmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Multiple'
      maxInactiveRevisions: 5
      ingress: {
        external: true
        targetPort: 8080
        transport: 'auto'
        allowInsecure: false
        traffic: [{ latestRevision: true, weight: 100 }]
      }
      secrets: [for secret in items(secrets): {
        name: secretName(secret.key)
        identity: identityId
        keyVaultUrl: secret.value
      }]
    }
    template: {
      containers: [
        {
          name: 'omavideo'
          image: image
          resources: { cpu: json('2.0'), memory: '4Gi' }
          env: concat(
            map(items(settings), setting => { name: setting.key, value: setting.value }),
            map(items(secrets), secret => { name: secret.key, secretRef: secretName(secret.key) })
          )
          probes: [
            { type: 'Startup', httpGet: { path: '/api/v1/ready', port: 8080 }, periodSeconds: 5, failureThreshold: 24 }
            { type: 'Readiness', httpGet: { path: '/api/v1/ready', port: 8080 }, periodSeconds: 10 }
            { type: 'Liveness', httpGet: { path: '/api/v1/ping', port: 8080 }, periodSeconds: 30, failureThreshold: 4 }
          ]
        }
      ]
      scale: { minReplicas: minimumReplicas, maxReplicas: maximumReplicas }
      // A render is let finish its cut.
      terminationGracePeriodSeconds: 300
    }
  }
}

resource watch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: environment
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

func secretName(setting string) string => toLower(replace(setting, '__', '-'))

resource appWatch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: app
  properties: { workspaceId: workspaceId, metrics: [{ category: 'AllMetrics', enabled: true }] }
}

output name string = app.name
output host string = app.properties.configuration.ingress.fqdn
